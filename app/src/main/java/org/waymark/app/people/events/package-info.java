/**
 * What happened to people, for the modules above. An import tells of itself once, however many it
 * changed; what it planned for a later day is told on that day, person by person.
 */
@NamedInterface("events")
@NullMarked
package org.waymark.app.people.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What happened to people, for the modules above. An import tells of itself once. */
@NamedInterface("events")
@NullMarked
package org.waymark.app.people.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

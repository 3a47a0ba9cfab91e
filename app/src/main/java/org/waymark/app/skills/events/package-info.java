/** What happened in skills: ids only. */
@NamedInterface("events")
@NullMarked
package org.waymark.app.skills.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

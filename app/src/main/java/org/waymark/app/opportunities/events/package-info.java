/** What happened to openings and applications, told to the modules above: ids only. */
@NamedInterface
@NullMarked
package org.waymark.app.opportunities.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

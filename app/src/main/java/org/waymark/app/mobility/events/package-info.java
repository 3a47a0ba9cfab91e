/** What happened to moves, told to the modules above: ids, days and numbers only. */
@NamedInterface
@NullMarked
package org.waymark.app.mobility.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

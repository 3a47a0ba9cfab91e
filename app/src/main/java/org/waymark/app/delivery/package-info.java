/**
 * What must happen without anybody asking. What falls due is worked off every minute. Events
 * between modules that did not arrive, because a listener broke off or a crash cut it short, are
 * tried again a few times and ever more rarely, and then said to be given up. Knows no other module
 * and nothing of what the events say.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.waymark.app.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Events between modules that did not arrive: tries again what a listener broke off at or a crash
 * cut short, a few times and ever more rarely, and says what was given up. Knows no other module
 * and nothing of what the events say.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.waymark.app.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

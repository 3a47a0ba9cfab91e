/**
 * What happens around the application rather than in it: the first start, with a sample company or
 * the first administrator's code, the sample's clock, and the administrator's command line.
 */
@ApplicationModule
@NullMarked
package org.waymark.app.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

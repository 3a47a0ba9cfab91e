/**
 * What every page stands in: frame, components, navigation, fragments, errors. Stores nothing and
 * knows no other module; modules hand it their views, their navigation entries and who is looking.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.waymark.app.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

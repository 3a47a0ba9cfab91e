@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.waymark.app.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

@ApplicationModule(allowedDependencies = {"shell", "people"})
@NullMarked
package org.waymark.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

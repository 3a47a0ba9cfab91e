@ApplicationModule(allowedDependencies = {"shell"})
@NullMarked
package org.waymark.app.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

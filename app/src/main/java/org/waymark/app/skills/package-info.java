@ApplicationModule(allowedDependencies = {"people", "database"})
@NullMarked
package org.waymark.app.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

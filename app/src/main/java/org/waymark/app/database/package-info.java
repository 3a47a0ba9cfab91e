@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.waymark.app.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

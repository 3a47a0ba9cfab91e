/**
 * The database: starts the embedded PostgreSQL where no external one is configured, keeps its three
 * roles apart, and tells the command line how to reach a running one.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.waymark.app.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

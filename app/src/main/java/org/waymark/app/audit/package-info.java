/**
 * The record of who read or did something sensitive: by ids, append-only, sealed into a hash chain
 * every minute. Knows nobody's name and no other module.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.waymark.app.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

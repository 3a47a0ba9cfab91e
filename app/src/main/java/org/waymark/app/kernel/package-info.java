/**
 * The few words that every module shares: who looks ({@link Viewer}), at whom ({@link PersonId}),
 * in which relation, and how a rule says no ({@link Refusal}). Stores nothing and knows no module.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.waymark.app.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

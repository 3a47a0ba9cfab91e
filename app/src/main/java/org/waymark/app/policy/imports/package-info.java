/** Bringing in facts that rules ask for. */
@NullMarked
package org.waymark.app.policy.imports;

import org.jspecify.annotations.NullMarked;

/**
 * How a role could be reached in a few steps: what people did before, what their skills make
 * feasible, what would have to be learnt on the way. Reads no wishes; which roles are aimed at is
 * given.
 */
@NullMarked
package org.waymark.engine.paths;

import org.jspecify.annotations.NullMarked;

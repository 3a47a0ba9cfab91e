/**
 * What is learned on the spot, from a taxonomy's own names or from what people confirmed: a map of
 * vectors in which names of one occupation lie close together, and a memory of confirmed titles.
 * Deterministic: the same input in the same order gives the same result.
 */
@NullMarked
package org.waymark.engine.learn;

import org.jspecify.annotations.NullMarked;

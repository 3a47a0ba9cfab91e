/**
 * Computes which skills are near which, from taxonomies, roles and names. Its only result is a
 * {@link org.waymark.engine.SkillGraph}; ranking never calls it.
 */
@NullMarked
package org.waymark.engine.graph;

import org.jspecify.annotations.NullMarked;

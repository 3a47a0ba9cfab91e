/**
 * Finds skills in texts: those named, and those implied. Knows labels and skill ids, nothing of
 * people or openings. What it returns are proposals; a person decides.
 */
@NullMarked
package org.waymark.engine.text;

import org.jspecify.annotations.NullMarked;

/**
 * Answers that are no, with all that such an answer must have; questions about them, and the talks
 * that follow.
 */
@NullMarked
package org.waymark.app.opportunities.decisions;

import org.jspecify.annotations.NullMarked;

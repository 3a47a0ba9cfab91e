/**
 * Talks with applicants: proposed, invited, moved, cancelled; their calendar files give nothing
 * away.
 */
@NullMarked
package org.waymark.app.opportunities.interviews;

import org.jspecify.annotations.NullMarked;

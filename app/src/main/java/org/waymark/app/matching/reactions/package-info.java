/** Notes what changed elsewhere. */
@NullMarked
package org.waymark.app.matching.reactions;

import org.jspecify.annotations.NullMarked;

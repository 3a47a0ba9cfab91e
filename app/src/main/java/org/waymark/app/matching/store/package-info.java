/** SQL of this module's tables. */
@NullMarked
package org.waymark.app.matching.store;

import org.jspecify.annotations.NullMarked;

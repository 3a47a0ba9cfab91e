/** Rows of moves to another country. */
@NullMarked
package org.waymark.app.mobility.border.store;

import org.jspecify.annotations.NullMarked;

/**
 * A seeded generator of a believable company: the files it writes are those of the importers, the
 * truth behind them goes to a separate file that the application never reads.
 */
@NullMarked
package org.waymark.samples;

import org.jspecify.annotations.NullMarked;

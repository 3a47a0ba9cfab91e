/** Times, ratios and curves as a table, as JSON and as pictures. */
@NullMarked
package org.waymark.benchmarks.report;

import org.jspecify.annotations.NullMarked;

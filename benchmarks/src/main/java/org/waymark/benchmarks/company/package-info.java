/** Companies made up from a seed: what all measurements run on. */
@NullMarked
package org.waymark.benchmarks.company;

import org.jspecify.annotations.NullMarked;

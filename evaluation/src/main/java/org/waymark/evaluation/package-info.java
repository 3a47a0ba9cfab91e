/**
 * How good the policies of the engine are on public gold data: reads the sets and the taxonomies,
 * runs every policy and every trivial baseline, writes one report. Nothing of it is shipped.
 */
@NullMarked
package org.waymark.evaluation;

import org.jspecify.annotations.NullMarked;

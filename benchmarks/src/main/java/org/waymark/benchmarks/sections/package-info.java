/**
 * One question each: how fast is this, beside what. Every section checks that all agree exactly.
 */
@NullMarked
package org.waymark.benchmarks.sections;

import org.jspecify.annotations.NullMarked;

/**
 * Cohorts that learning runs: who may join until when, matched in one go as a proposal that is
 * adjusted and confirmed. Shows how a cohort goes as numbers alone, and never a small one.
 */
@NullMarked
package org.waymark.app.mentoring.programmes;

import org.jspecify.annotations.NullMarked;

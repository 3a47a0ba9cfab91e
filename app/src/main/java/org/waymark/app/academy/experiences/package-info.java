/**
 * What managers tell each other beneath a lesson. Nothing stands there before learning read it, and
 * nothing is taken away without a reason that its author reads.
 */
@NullMarked
package org.waymark.app.academy.experiences;

import org.jspecify.annotations.NullMarked;

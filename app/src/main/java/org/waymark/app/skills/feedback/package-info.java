/**
 * Feedback and assessments: somebody asks named colleagues how far they are towards a role, and a
 * manager rates own reports. What is said becomes statements about levels; the sentences stay
 * between the two.
 */
@NullMarked
package org.waymark.app.skills.feedback;

import org.jspecify.annotations.NullMarked;

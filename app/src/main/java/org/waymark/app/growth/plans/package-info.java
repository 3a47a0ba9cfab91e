/**
 * Development plans: a goal, what somebody does to get there, and how ready they are. A plan is the
 * person's; others see it as far as the goal is shared with them, and write comments only.
 */
@NullMarked
package org.waymark.app.growth.plans;

import org.jspecify.annotations.NullMarked;

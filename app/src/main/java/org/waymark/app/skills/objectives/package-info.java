/**
 * Objectives of the company and its units as data, with every version kept; which of them a goal
 * would serve; and how many people aim at what an objective needs, in rounded numbers and never
 * about fewer than five. Names nobody's goal.
 */
@NullMarked
package org.waymark.app.skills.objectives;

import org.jspecify.annotations.NullMarked;

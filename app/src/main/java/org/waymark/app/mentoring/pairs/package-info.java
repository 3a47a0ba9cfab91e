/**
 * From the question to the end: who is asked and who comes next, the waiting list, pairs with
 * goals, sessions, messages and feedback. Nobody but the two of a pair finds any of it.
 */
@NullMarked
package org.waymark.app.mentoring.pairs;

import org.jspecify.annotations.NullMarked;

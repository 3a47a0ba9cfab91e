/**
 * Human tasks in a browser, against the packaged application with a sample company. Each page that
 * a journey comes to is checked for accessibility, for errors in the console and for room on a
 * phone; {@code target/report.json} says what was done and how long it took.
 */
@NullMarked
package org.waymark.journeys;

import org.jspecify.annotations.NullMarked;

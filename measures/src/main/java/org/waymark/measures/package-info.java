/**
 * What happened and how sure we are, as pure functions: no Spring, no JDBC, no clock. Small cells
 * are suppressed here, so that no page has to remember it.
 */
@NullMarked
package org.waymark.measures;

import org.jspecify.annotations.NullMarked;

/**
 * Moves to another country: the case from the first idea on, the pack of its country, its tasks.
 */
@NullMarked
package org.waymark.app.mobility.border;

import org.jspecify.annotations.NullMarked;

/**
 * What one move sets in motion: the seat that it vacates, who could follow there from inside, and
 * so on until somebody comes from outside or a seat stays empty. Simulated from a seed; says how
 * often, never who: nothing here is a forecast about one person.
 */
@NullMarked
package org.waymark.engine.chains;

import org.jspecify.annotations.NullMarked;

/**
 * What a move sets in motion: who could follow into the seat that it leaves, and so on, computed by
 * the engine from slates, rules and what happened before. Names somebody only to those who may see
 * them as a candidate, for the first link alone, and records it; further links are roles and
 * numbers. Nothing here says of one person that they will move.
 */
@NullMarked
package org.waymark.app.mobility.chains;

import org.jspecify.annotations.NullMarked;

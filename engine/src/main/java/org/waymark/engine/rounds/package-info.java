/**
 * Rounds in which many people and many openings choose at the same time: person-proposing deferred
 * acceptance, its certificate, and code that checks a certificate without trusting it. Knows
 * rankings and places, nothing of skills; who may enter and how openings rank is decided before.
 */
@NullMarked
package org.waymark.engine.rounds;

import org.jspecify.annotations.NullMarked;

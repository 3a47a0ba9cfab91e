/**
 * Matching rounds: people rank openings, those who fill them rank people, and a calculation that
 * anybody can check places them. Nobody but whoever handed it in ever sees a ranking: not HR, not
 * administrators, not auditors; no log, file or entry of the record holds one.
 */
@NullMarked
package org.waymark.app.matching.rounds;

import org.jspecify.annotations.NullMarked;

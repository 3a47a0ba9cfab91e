package org.waymark.engine.chains;

/**
 * What filling a seat, or several, sets in motion.
 *
 * @param moves people who change seats inside
 * @param hires people who come from outside at the ends
 * @param emptied seats that stay empty at the ends, since they are not refilled
 * @param weeksUncovered weeks without anybody, summed over all refilled seats
 * @param weeksUntilSettled until the last seat is filled
 * @param cost of moves, hires and uncovered weeks
 */
public record ChainForecast(
    Distribution moves,
    Distribution hires,
    Distribution emptied,
    Distribution weeksUncovered,
    Distribution weeksUntilSettled,
    Distribution cost) {}

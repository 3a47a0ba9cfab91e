package org.waymark.app.matching;

/**
 * A slate in numbers.
 *
 * @param pool how many applied or can be found
 * @param passing how many of them have all that is required
 * @param applicants how many applied
 */
public record SlateCounts(int pool, int passing, int applicants) {}

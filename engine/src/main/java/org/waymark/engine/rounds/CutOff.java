package org.waymark.engine.rounds;

/**
 * Down to where an opening took people.
 *
 * @param opening which
 * @param placed how many people
 * @param free how many places stayed free
 * @param tier of the last one placed, -1 where nobody was
 * @param drawn the last one's place in the lottery, -1 where nobody was
 */
public record CutOff(int opening, int placed, int free, int tier, int drawn) {}

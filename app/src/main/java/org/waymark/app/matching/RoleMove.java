package org.waymark.app.matching;

/**
 * How people made one move between roles; there is none for fewer than five of them.
 *
 * @param lowerMonths and {@code upperMonths}: between these the middle half of them moved
 */
public record RoleMove(int people, int lowerMonths, int upperMonths) {}

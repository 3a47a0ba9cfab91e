package org.waymark.app.growth.model;

import java.util.Map;
import java.util.UUID;

/**
 * Seats that ask for the same: those of an opening, or everybody in one role and unit.
 *
 * @param source the opening or the role
 * @param minima what is asked: the least level by skill
 */
public record Post(
    boolean open, UUID source, int unit, int family, int seats, Map<Integer, Integer> minima) {}

package org.waymark.app.growth.model;

import java.util.Map;
import java.util.UUID;

/**
 * Seats that ask for the same: those of an opening, or everybody in one role and unit.
 *
 * @param source the opening or the role
 * @param asks what is asked, by skill
 */
public record Post(
    boolean open, UUID source, int unit, int family, int seats, Map<Integer, Ask> asks) {
  /** The least level, and whether it is required or only welcome. */
  public record Ask(int minimum, boolean required) {}
}

package org.waymark.engine.paths;

import org.waymark.engine.Requirements;

/**
 * A role as a place on the map; its id is its place in the list.
 *
 * @param level any scale in which one more is one step up
 * @param requirements what the role asks for
 * @param openingsPerYear how often it is filled, 0 or more
 */
public record RoleNode(int level, Requirements requirements, double openingsPerYear) {
  public RoleNode {
    if (!(openingsPerYear >= 0) || Double.isInfinite(openingsPerYear)) {
      throw new IllegalArgumentException(
          "Openings per year are 0 or more, but were %s.".formatted(openingsPerYear));
    }
  }
}

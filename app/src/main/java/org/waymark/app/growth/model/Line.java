package org.waymark.app.growth.model;

import java.util.List;

/**
 * One skill over all columns.
 *
 * @param level from which people count
 */
public record Line(int skill, int level, List<Spot> spots, Spot all) {
  public Line {
    spots = List.copyOf(spots);
  }
}

package org.waymark.engine;

import java.util.List;

/**
 * A skill near another one.
 *
 * @param skill the near skill
 * @param similarity 1 to 254; the same skill would be 255
 * @param reasons why these are near, the strongest first
 */
public record Neighbour(int skill, int similarity, List<Reason> reasons) {
  public Neighbour {
    Limits.skill(skill);
    Limits.within("A neighbour's similarity", similarity, 1, 254);
    reasons = List.copyOf(reasons);
  }
}

package org.waymark.engine.chains;

import java.util.HashSet;
import java.util.List;

/**
 * A place of work that is held, or is to be filled.
 *
 * @param refilled whether it is filled again once vacated
 * @param costPerWeek what a week without anybody costs, 0 or more, in any whole unit
 * @param candidates in the order in which they would be asked, each person once
 */
public record Seat(boolean refilled, int costPerWeek, List<Candidate> candidates) {
  public Seat {
    if (costPerWeek < 0) {
      throw new IllegalArgumentException("A week costs 0 or more, not %d.".formatted(costPerWeek));
    }
    candidates = List.copyOf(candidates);
    var people = new HashSet<Integer>();
    for (Candidate c : candidates) {
      if (!people.add(c.person())) {
        throw new IllegalArgumentException(
            "Person %d is a candidate for one seat twice.".formatted(c.person()));
      }
    }
  }
}

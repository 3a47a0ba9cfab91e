package org.waymark.app.matching.rounds;

import java.util.List;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/**
 * Somebody in a round with what they named, the most wanted first. For the calculation and for the
 * person alone.
 *
 * @param salt known to the person alone, so that nobody can guess a ranking from its seal
 */
record Entry(PersonId person, UUID salt, boolean live, List<Wish> wishes) {
  Entry {
    wishes = List.copyOf(wishes);
  }

  /**
   * An opening that somebody named.
   *
   * @param mayWorkThere what they say where it is in another country
   */
  record Wish(OpeningId opening, boolean mayWorkThere) {}

  List<OpeningId> openings() {
    return wishes.stream().map(Wish::opening).toList();
  }

  /** Never in a log: a ranking is nobody else's. */
  @Override
  public String toString() {
    return "an entry";
  }
}

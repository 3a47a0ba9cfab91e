package org.waymark.app.mentoring.programmes;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.OfferId;

/**
 * As many people as possible with somebody who fits, the best first: who has the fewest to choose
 * from is placed first, and whoever has a place moves to another where that makes room (augmenting
 * paths in a bipartite graph, after Kuhn).
 */
final class Assignment {
  private final Map<PersonId, List<OfferId>> wishes;
  private final Map<OfferId, Integer> places;
  private final Map<PersonId, OfferId> placed = new LinkedHashMap<>();

  private Assignment(Map<PersonId, List<OfferId>> wishes, Map<OfferId, Integer> places) {
    this.wishes = wishes;
    this.places = places;
  }

  /**
   * Who is with whom; who is left out has nobody.
   *
   * @param wishes who fits each, the best first
   * @param places how many each offer takes
   */
  static Map<PersonId, OfferId> of(
      Map<PersonId, List<OfferId>> wishes, Map<OfferId, Integer> places) {
    var assignment = new Assignment(wishes, places);
    wishes.keySet().stream()
        .sorted(
            Comparator.comparingInt((PersonId p) -> assignment.wishesOf(p).size())
                .thenComparing(PersonId::toString))
        .forEach(person -> assignment.place(person, new HashSet<>()));
    return assignment.placed;
  }

  private List<OfferId> wishesOf(PersonId person) {
    return wishes.getOrDefault(person, List.of());
  }

  private boolean place(PersonId person, Set<OfferId> tried) {
    for (OfferId offer : wishesOf(person)) {
      if (!tried.contains(offer) && free(offer)) {
        placed.put(person, offer);
        return true;
      }
    }
    for (OfferId offer : wishesOf(person)) {
      if (tried.add(offer) && moved(offer, tried)) {
        placed.put(person, offer);
        return true;
      }
    }
    return false;
  }

  private boolean free(OfferId offer) {
    return placed.values().stream().filter(offer::equals).count() < places.getOrDefault(offer, 0);
  }

  private boolean moved(OfferId offer, Set<OfferId> tried) {
    return placed.entrySet().stream()
        .filter(e -> e.getValue().equals(offer))
        .map(Map.Entry::getKey)
        .toList()
        .stream()
        .anyMatch(other -> place(other, tried));
  }
}

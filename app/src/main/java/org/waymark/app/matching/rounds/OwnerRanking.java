package org.waymark.app.matching.rounds;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/**
 * In which order an opening would take whom. For the calculation and for those who fill it alone.
 *
 * @param tiers 1 is the best, equal ones are left to the draw, null for people it would not take
 */
record OwnerRanking(UUID salt, SequencedMap<PersonId, @Nullable Integer> tiers) {
  /** The people of each tier, the best first. */
  List<List<PersonId>> best() {
    Map<Integer, List<PersonId>> byTier = new TreeMap<>();
    tiers.forEach(
        (person, tier) -> {
          if (tier != null) {
            byTier.computeIfAbsent(tier, _ -> new java.util.ArrayList<>()).add(person);
          }
        });
    return List.copyOf(byTier.values());
  }

  /** What was kept, and after it whoever is new, in the order of the slate. */
  static SequencedMap<PersonId, @Nullable Integer> soFar(
      Collection<PersonId> slate, Optional<OwnerRanking> kept) {
    SequencedMap<PersonId, @Nullable Integer> order = new LinkedHashMap<>();
    kept.ifPresent(k -> order.putAll(k.tiers()));
    int next = order.values().stream().mapToInt(t -> t == null ? 0 : t).max().orElse(0);
    for (PersonId person : slate) {
      if (!order.containsKey(person)) {
        order.put(person, ++next);
      }
    }
    return order;
  }

  /**
   * With what somebody said of those whom they see; whoever is hidden from them stays between the
   * same neighbours as far as can be.
   *
   * @param everybody the order so far, those hidden among them
   */
  static SequencedMap<PersonId, @Nullable Integer> merged(
      SequencedMap<PersonId, @Nullable Integer> everybody, Map<PersonId, @Nullable Integer> said) {
    List<PersonId> visible =
        said.keySet().stream()
            .filter(p -> said.get(p) != null)
            .sorted(java.util.Comparator.comparingInt(p -> Objects.requireNonNull(said.get(p))))
            .toList();
    SequencedMap<PersonId, @Nullable Integer> merged = new LinkedHashMap<>();
    var next = visible.iterator();
    int tier = 0;
    Integer last = null;
    for (PersonId slot : everybody.keySet()) {
      if (!said.containsKey(slot)) {
        merged.put(slot, everybody.get(slot) == null ? null : ++tier);
        last = null;
      } else if (next.hasNext()) {
        PersonId person = next.next();
        boolean level = Objects.equals(last, said.get(person));
        tier += level ? 0 : 1;
        last = said.get(person);
        merged.put(person, tier);
      }
    }
    said.forEach((person, place) -> merged.putIfAbsent(person, null));
    return merged;
  }

  static Collection<PersonId> people(OwnerRanking ranking) {
    return ranking.tiers().keySet();
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "a ranking";
  }
}

package org.waymark.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fit straight from its formula, one object after the other. Slow and obvious. */
final class Oracle {
  private final SkillGraph graph;
  private final Gate gate;

  Oracle(SkillGraph graph, Gate gate) {
    this.graph = graph;
    this.gate = gate;
  }

  int credit(Requirement r, Profile person) {
    int best = 0;
    for (Holding h : person.holdings()) {
      double sim = graph.similarity(r.skill(), h.skill());
      double share = sim * Math.min(h.level(), r.minimum()) * h.certainty().factor();
      best = Math.max(best, (int) Math.floor(share / (255.0 * r.minimum())));
    }
    return best;
  }

  int score(Requirements opening, Profile person) {
    return opening.all().stream().mapToInt(r -> r.weight() * credit(r, person)).sum();
  }

  boolean passes(Requirements opening, Profile person) {
    return opening.all().stream()
        .filter(Requirement::required)
        .allMatch(r -> credit(r, person) >= gate.threshold());
  }

  List<Hit> slate(Requirements opening, List<Profile> people, int k, @Nullable BitSet shown) {
    List<Hit> hits = new ArrayList<>();
    for (int row = 0; row < people.size(); row++) {
      if (shown == null || shown.get(row)) {
        hits.add(hit(row, opening, people.get(row)));
      }
    }
    return best(hits, k);
  }

  List<Hit> matches(
      Profile person, List<@Nullable Requirements> openings, int k, @Nullable BitSet shown) {
    List<Hit> hits = new ArrayList<>();
    for (int row = 0; row < openings.size(); row++) {
      Requirements opening = openings.get(row);
      if (opening != null && (shown == null || shown.get(row))) {
        hits.add(hit(row, opening, person));
      }
    }
    return best(hits, k);
  }

  private Hit hit(int row, Requirements opening, Profile person) {
    return new Hit(row, score(opening, person), passes(opening, person));
  }

  private static List<Hit> best(List<Hit> hits, int k) {
    return hits.stream()
        .sorted(
            Comparator.comparing((Hit h) -> !h.gatePassed())
                .thenComparing(Hit::score, Comparator.reverseOrder())
                .thenComparing(Hit::row))
        .limit(k)
        .toList();
  }
}

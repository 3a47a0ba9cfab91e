package org.waymark.benchmarks.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.engine.Gate;
import org.waymark.engine.Hit;
import org.waymark.engine.Holding;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirement;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

/** Lists of objects and maps, one person after the other: what one would write first. */
public final class ObjectPeer implements SlatePeer {
  private final List<List<Holding>> people;
  private final Map<Integer, Map<Integer, Integer>> near = new HashMap<>();
  private final Gate gate;

  public ObjectPeer(List<Profile> people, SkillGraph graph, Gate gate) {
    this.people = people.stream().map(Profile::holdings).toList();
    this.gate = gate;
    for (int skill = 0; skill < graph.skills(); skill++) {
      Map<Integer, Integer> similar =
          graph.neighbours(skill).stream()
              .collect(Collectors.toMap(n -> n.skill(), n -> n.similarity()));
      similar.put(skill, SkillGraph.SAME);
      near.put(skill, similar);
    }
  }

  @Override
  public String name() {
    return "objects";
  }

  @Override
  public List<Hit> slate(Requirements requirements, int k) {
    var ranked = new Ranked(k);
    for (int row = 0; row < people.size(); row++) {
      int score = 0;
      boolean passed = true;
      for (Requirement r : requirements.all()) {
        int credit = credit(r, people.get(row));
        score += r.weight() * credit;
        passed &= gate.passes(r, credit);
      }
      ranked.offer(row, score, passed);
    }
    return ranked.best();
  }

  private int credit(Requirement r, List<Holding> person) {
    Map<Integer, Integer> similar = near.getOrDefault(r.skill(), Map.of());
    int best = 0;
    for (Holding h : person) {
      Integer similarity = similar.get(h.skill());
      if (similarity != null) {
        int level = Math.min(h.level(), r.minimum());
        best = Math.max(best, similarity * level * h.certainty().factor() / (255 * r.minimum()));
      }
    }
    return best;
  }
}

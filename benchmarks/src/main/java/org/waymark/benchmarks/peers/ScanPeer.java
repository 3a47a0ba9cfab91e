package org.waymark.benchmarks.peers;

import java.util.Arrays;
import java.util.List;
import org.waymark.engine.Gate;
import org.waymark.engine.Hit;
import org.waymark.engine.Holding;
import org.waymark.engine.Neighbour;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirement;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

/**
 * All that people hold in one array, person after person, read from end to end for every opening;
 * what each skill earns is looked up in one table per query.
 */
public final class ScanPeer implements SlatePeer {
  private static final int CODES = Ways.COUNT;

  private final int[] start;
  private final int[] held;
  private final SkillGraph graph;
  private final Gate gate;
  private final int[] first;
  private final int[] credit;
  private final int[] best;

  public ScanPeer(List<Profile> people, SkillGraph graph, Gate gate) {
    this.graph = graph;
    this.gate = gate;
    this.start = new int[people.size() + 1];
    for (int p = 0; p < people.size(); p++) {
      start[p + 1] = start[p] + people.get(p).size();
    }
    this.held = new int[start[people.size()]];
    for (int p = 0; p < people.size(); p++) {
      int at = start[p];
      for (Holding h : people.get(p).holdings()) {
        held[at++] = h.skill() * CODES + Ways.way(h);
      }
    }
    this.first = new int[graph.skills()];
    this.credit = new int[64 * 1_024];
    this.best = new int[128];
  }

  @Override
  public String name() {
    return "scan";
  }

  @Override
  public List<Hit> slate(Requirements requirements, int k) {
    List<Requirement> asked = requirements.all();
    int n = asked.size();
    int next = 1;
    for (int r = 0; r < n; r++) {
      next = table(asked.get(r), r, asked.get(r).skill(), SkillGraph.SAME, n, next);
      for (Neighbour near : graph.neighbours(asked.get(r).skill())) {
        next = table(asked.get(r), r, near.skill(), near.similarity(), n, next);
      }
    }
    var ranked = new Ranked(k);
    for (int p = 0; p < start.length - 1; p++) {
      scan(p, asked, ranked);
    }
    for (Requirement r : asked) {
      first[r.skill()] = 0;
      graph.neighbours(r.skill()).forEach(near -> first[near.skill()] = 0);
    }
    return ranked.best();
  }

  /** For one skill: for each way to hold it, what it earns for each requirement. */
  private int table(Requirement r, int at, int skill, int similarity, int n, int next) {
    int slot = first[skill];
    int free = next;
    if (slot == 0) {
      slot = free;
      free += CODES * n;
      first[skill] = slot;
      Arrays.fill(credit, slot, free, 0);
    }
    for (int code = 0; code < CODES; code++) {
      credit[slot + code * n + at] = Ways.credit(similarity, code, r);
    }
    return free;
  }

  private void scan(int person, List<Requirement> asked, Ranked ranked) {
    int n = asked.size();
    Arrays.fill(best, 0, n, 0);
    for (int at = start[person]; at < start[person + 1]; at++) {
      int slot = first[held[at] / CODES];
      if (slot > 0) {
        int row = slot + held[at] % CODES * n;
        for (int r = 0; r < n; r++) {
          best[r] = Math.max(best[r], credit[row + r]);
        }
      }
    }
    int score = 0;
    boolean passed = true;
    for (int r = 0; r < n; r++) {
      score += asked.get(r).weight() * best[r];
      passed &= gate.passes(asked.get(r), best[r]);
    }
    ranked.offer(person, score, passed);
  }
}

package org.waymark.engine;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One requirement, prepared for the blocks: the lists of holdings that earn something for it, in
 * ascending order of what they earn. Levels from the minimum on earn the same, and their lists lie
 * side by side, so they are one.
 */
final class Asked {
  /** The most lists of one requirement: the skill and its neighbours, each in every way. */
  static final int LISTS = (Limits.NEIGHBOURS + 1) * Holding.CODES;

  private static final int CREDITS = 256;

  private final Requirement requirement;
  private final int threshold;
  private final int[] from;
  private final int[] to;
  private final byte[] credits;
  private final int[] nextOfCredit = new int[CREDITS + 1];

  private Asked(Requirement requirement, SkillGraph graph, Gate gate) {
    this.requirement = requirement;
    this.threshold = requirement.required() ? gate.threshold() : 0;
    each(graph, (first, last, credit) -> nextOfCredit[credit + 1]++);
    for (int credit = 1; credit <= CREDITS; credit++) {
      nextOfCredit[credit] += nextOfCredit[credit - 1];
    }
    this.from = new int[nextOfCredit[CREDITS]];
    this.to = new int[from.length];
    this.credits = new byte[from.length];
    each(graph, this::put);
  }

  private interface Lists {
    void list(int first, int last, int credit);
  }

  private void put(int first, int last, int credit) {
    int place = nextOfCredit[credit]++;
    from[place] = first;
    to[place] = last;
    credits[place] = (byte) credit;
  }

  private void each(SkillGraph graph, Lists lists) {
    each(requirement.skill(), SkillGraph.SAME, lists);
    Links near = graph.forward();
    int end = near.end(requirement.skill());
    for (int at = near.start(requirement.skill()); at < end; at++) {
      each(near.skill(at), near.similarity(at), lists);
    }
  }

  private void each(int skill, int similarity, Lists lists) {
    int minimum = requirement.minimum();
    for (int of = 0; of < Holding.CODES; of += Limits.LEVELS) {
      for (int level = 1; level <= minimum; level++) {
        int code = of + level - 1;
        int credit = Fit.credit(similarity, code, minimum);
        if (credit > 0) {
          int first = skill * Holding.CODES + code;
          lists.list(first, level < minimum ? first : first + Limits.LEVELS - level, credit);
        }
      }
    }
  }

  static List<Asked> of(Requirements requirements, SkillGraph graph, Gate gate) {
    return requirements.all().stream()
        .filter(r -> r.weight() > 0 || r.required())
        .map(r -> new Asked(r, graph, gate))
        .toList();
  }

  int weight() {
    return requirement.weight();
  }

  /** The gate's, or 0 where this closes no gate. */
  int threshold() {
    return threshold;
  }

  /** How many lists there are. */
  int lists() {
    return credits.length;
  }

  /** The code with which a list begins. */
  int from(int list) {
    return from[list];
  }

  /** The code with which a list ends, which is its own. */
  int to(int list) {
    return to[list];
  }

  byte credit(int list) {
    return credits[list];
  }

  /** All skills that earn anything for an opening, ascending. */
  static int[] relevant(Requirements requirements, SkillGraph graph) {
    return requirements.all().stream()
        .flatMapToInt(r -> IntStream.concat(IntStream.of(r.skill()), near(r.skill(), graph)))
        .sorted()
        .distinct()
        .toArray();
  }

  private static IntStream near(int skill, SkillGraph graph) {
    Links near = graph.forward();
    return IntStream.range(near.start(skill), near.end(skill)).map(near::skill);
  }
}

package org.waymark.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One requirement, prepared for the blocks: the lists of holdings that earn something for it, in
 * ascending order of what they earn. Levels from the minimum on earn the same, and their lists lie
 * side by side, so they are one.
 */
final class Asked {
  private final int weight;
  private final int threshold;
  private final int[] from;
  private final int[] to;
  private final byte[] credits;

  private record Credited(int from, int to, int credit) {}

  private Asked(int weight, int threshold, List<Credited> ascending) {
    this.weight = weight;
    this.threshold = threshold;
    this.from = ascending.stream().mapToInt(Credited::from).toArray();
    this.to = ascending.stream().mapToInt(Credited::to).toArray();
    this.credits = new byte[from.length];
    for (int i = 0; i < credits.length; i++) {
      credits[i] = (byte) ascending.get(i).credit();
    }
  }

  static List<Asked> of(Requirements requirements, SkillGraph graph, Gate gate) {
    return requirements.all().stream()
        .filter(r -> r.weight() > 0 || r.required())
        .map(r -> of(r, graph, gate))
        .toList();
  }

  private static Asked of(Requirement r, SkillGraph graph, Gate gate) {
    List<Credited> lists = new ArrayList<>();
    add(r.skill(), SkillGraph.SAME, r.minimum(), lists);
    Links near = graph.forward();
    for (int at = near.start(r.skill()); at < near.end(r.skill()); at++) {
      add(near.skill(at), near.similarity(at), r.minimum(), lists);
    }
    lists.sort(Comparator.comparingInt(Credited::credit));
    return new Asked(r.weight(), r.required() ? gate.threshold() : 0, lists);
  }

  private static void add(int skill, int similarity, int minimum, List<Credited> lists) {
    for (int code = 0; code < Holding.CODES; code++) {
      int level = Holding.level(code);
      int credit = Fit.credit(similarity, code, minimum);
      if (level <= minimum && credit > 0) {
        int first = skill * Holding.CODES + code;
        lists.add(
            new Credited(first, level < minimum ? first : first + Limits.LEVELS - level, credit));
      }
    }
  }

  int weight() {
    return weight;
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
    return graph.neighbours(skill).stream().mapToInt(Neighbour::skill);
  }
}

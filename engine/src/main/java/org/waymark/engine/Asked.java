package org.waymark.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One requirement, prepared for the blocks: the skills that earn something for it, and in which
 * ascending order of credit their (skill, level, certainty) lists are written.
 */
final class Asked {
  /** The most lists of one requirement: the skill and its neighbours, by level and certainty. */
  static final int LISTS = (Limits.NEIGHBOURS + 1) * Holding.CODES;

  private final int weight;
  private final int threshold;
  private final int[] skills;
  private final int[] lists;
  private final byte[] credits;

  /** A threshold of 0 closes no gate. */
  private Asked(Requirement r, int threshold, int[] skills, List<Credited> order) {
    this.weight = r.weight();
    this.threshold = threshold;
    this.skills = skills;
    this.lists = order.stream().mapToInt(Credited::list).toArray();
    this.credits = new byte[order.size()];
    for (int i = 0; i < credits.length; i++) {
      credits[i] = (byte) order.get(i).credit();
    }
  }

  private record Credited(int list, int credit) {}

  static List<Asked> of(Requirements requirements, SkillGraph graph, Gate gate) {
    return requirements.all().stream()
        .filter(r -> r.weight() > 0 || r.required())
        .map(r -> of(r, graph, gate))
        .toList();
  }

  private static Asked of(Requirement r, SkillGraph graph, Gate gate) {
    Links near = graph.forward();
    int from = near.start(r.skill());
    int count = near.end(r.skill()) - from;
    int[] skills = new int[count + 1];
    List<Credited> order = new ArrayList<>();
    skills[0] = r.skill();
    credit(0, SkillGraph.SAME, r, order);
    for (int i = 0; i < count; i++) {
      skills[i + 1] = near.skill(from + i);
      credit(i + 1, near.similarity(from + i), r, order);
    }
    order.sort(Comparator.comparingInt(Credited::credit));
    return new Asked(r, r.required() ? gate.threshold() : 0, skills, order);
  }

  private static void credit(int slot, int similarity, Requirement r, List<Credited> order) {
    for (int code = 0; code < Holding.CODES; code++) {
      int credit = Fit.credit(similarity, code, r.minimum());
      if (credit > 0) {
        order.add(new Credited(slot * Holding.CODES + code, credit));
      }
    }
  }

  int weight() {
    return weight;
  }

  int threshold() {
    return threshold;
  }

  /** The skill asked for, then its neighbours. */
  int[] skills() {
    return skills;
  }

  /** Lists (place among the skills × 20 + code) in ascending order of credit; 0 is left out. */
  int lists() {
    return lists.length;
  }

  int list(int i) {
    return lists[i];
  }

  byte credit(int i) {
    return credits[i];
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

package org.waymark.engine.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.engine.Reason;

/** Which roles ask for which skills, and how alike two skills are by that. */
final class RoleUse {
  private static final double MOST = 0.24;
  private static final int SHRINK = 3;

  private record Use(int role, int skill, double weight) {}

  private final List<Use> uses = new ArrayList<>();
  private final int skills;
  private double[] dot = {};
  private int[] shared = {};
  private double[] norm = {};
  private int[] touched = {};
  private List<List<Mine>> rolesOf = List.of();

  RoleUse(int skills) {
    this.skills = skills;
  }

  void add(int role, int skill, double weight) {
    uses.add(new Use(role, skill, weight));
  }

  /** Sorts, so that sums do not depend on the order of what was given. */
  void seal() {
    uses.sort(Comparator.comparingInt(Use::role).thenComparingInt(Use::skill));
    norm = new double[skills];
    dot = new double[skills];
    shared = new int[skills];
    touched = new int[skills];
    rolesOf = new ArrayList<>();
    for (int i = 0; i < skills; i++) {
      rolesOf.add(new ArrayList<>());
    }
    for (int from = 0; from < uses.size(); from = roleEnd(from)) {
      role(uses.subList(from, roleEnd(from)));
    }
  }

  private int roleEnd(int from) {
    int to = from;
    while (to < uses.size() && uses.get(to).role == uses.get(from).role) {
      to++;
    }
    return to;
  }

  private void role(List<Use> role) {
    int before = -1;
    for (Use use : role) {
      if (use.skill == before) {
        throw new IllegalArgumentException(
            "Role %d asks for skill %d twice.".formatted(use.role, use.skill));
      }
      before = use.skill;
      rolesOf.get(use.skill).add(new Mine(use.weight, role));
      norm[use.skill] += use.weight * use.weight;
    }
  }

  private record Mine(double weight, List<Use> role) {}

  void near(int skill, Evidence evidence) {
    int count = 0;
    for (Mine mine : rolesOf.get(skill)) {
      for (Use other : mine.role) {
        if (shared[other.skill]++ == 0) {
          touched[count++] = other.skill;
        }
        dot[other.skill] += mine.weight * other.weight;
      }
    }
    for (int i = 0; i < count; i++) {
      int other = touched[i];
      if (other != skill) {
        evidence.see(other, Reason.Kind.USED_TOGETHER, strength(skill, other), shared[other]);
      }
      dot[other] = 0;
      shared[other] = 0;
    }
  }

  private double strength(int a, int b) {
    double cosine = dot[b] / Math.sqrt(norm[a] * norm[b]);
    return MOST * Math.min(1, cosine) * shared[b] / (shared[b] + SHRINK);
  }
}

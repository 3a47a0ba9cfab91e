package org.waymark.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.waymark.engine.Reason;

/** Which roles ask for which skills, and how alike two skills are by that. */
final class RoleUse {
  private static final double MOST = 0.24;
  private static final int SHRINK = 3;

  private record Use(int role, int skill, double weight) {}

  private final List<Use> uses = new ArrayList<>();
  private final List<List<Role>> rolesOf = new ArrayList<>();
  private final double[] norm;
  private final double[] dot;
  private final int[] shared;
  private final int[] touched;

  RoleUse(int skills) {
    norm = new double[skills];
    dot = new double[skills];
    shared = new int[skills];
    touched = new int[skills];
    for (int i = 0; i < skills; i++) {
      rolesOf.add(new ArrayList<>());
    }
  }

  /** What one role asks for. */
  private static final class Role {
    final int[] skills;
    final double[] weights;

    Role(List<Use> uses) {
      skills = uses.stream().mapToInt(Use::skill).toArray();
      weights = uses.stream().mapToDouble(Use::weight).toArray();
    }

    double weight(int skill) {
      return weights[Arrays.binarySearch(skills, skill)];
    }
  }

  void add(int role, int skill, double weight) {
    uses.add(new Use(role, skill, weight));
  }

  /** Sorts, so that sums do not depend on the order of what was given. */
  void seal() {
    uses.sort(Comparator.comparingInt(Use::role).thenComparingInt(Use::skill));
    int from = 0;
    for (int to = 1; to <= uses.size(); to++) {
      if (to == uses.size() || uses.get(to).role != uses.get(from).role) {
        seal(uses.subList(from, to));
        from = to;
      }
    }
    uses.clear();
  }

  private void seal(List<Use> ofRole) {
    var role = new Role(ofRole);
    int before = -1;
    for (Use use : ofRole) {
      if (use.skill == before) {
        throw new IllegalArgumentException(
            "Role %d asks for skill %d twice.".formatted(use.role, use.skill));
      }
      before = use.skill;
      rolesOf.get(use.skill).add(role);
      norm[use.skill] += use.weight * use.weight;
    }
  }

  void near(int skill, Evidence evidence) {
    int count = 0;
    for (Role role : rolesOf.get(skill)) {
      double mine = role.weight(skill);
      for (int i = 0; i < role.skills.length; i++) {
        int other = role.skills[i];
        if (shared[other]++ == 0) {
          touched[count++] = other;
        }
        dot[other] += mine * role.weights[i];
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

package org.waymark.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.engine.Reason;

/** Which roles ask for which skills, and how alike two skills are by that. */
final class RoleUse {
  private static final double MOST = 0.24;
  private static final int SHRINK = 3;
  private static final int KNOWN = 3; // roles of each skill and, in a field of so many,
  private static final int MANY = 500; // it means something never to meet

  private record Use(int role, int skill, double weight) {}

  private final List<Use> uses = new ArrayList<>();
  private final List<Integer> firstSkills = new ArrayList<>();
  private final List<List<Role>> rolesOf = new ArrayList<>();
  private final double[] norm;
  private final double[] dot;
  private final int[] shared;
  private final int[] touched;
  private final int[] field;
  private final Map<Integer, Integer> rolesInField = new HashMap<>();

  RoleUse(int skills) {
    field = IntStream.range(0, skills).toArray();
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
    firstSkills.forEach(skill -> rolesInField.merge(field(skill), 1, Integer::sum));
  }

  private void seal(List<Use> ofRole) {
    firstSkills.add(ofRole.getFirst().skill);
    var role = new Role(ofRole);
    int before = -1;
    for (Use use : ofRole) {
      if (use.skill == before) {
        throw new IllegalArgumentException(
            "Role %d asks for skill %d twice.".formatted(use.role, use.skill));
      }
      before = use.skill;
      rolesOf.get(use.skill).add(role);
      field[field(use.skill)] = field(ofRole.getFirst().skill);
      norm[use.skill] += use.weight * use.weight;
    }
  }

  /**
   * Whether both are asked for by several roles of one large field: connected by what they ask for,
   * as the occupations of a catalogue are.
   */
  boolean mightMeet(int a, int b) {
    return rolesOf.get(a).size() >= KNOWN
        && rolesOf.get(b).size() >= KNOWN
        && field(a) == field(b)
        && rolesInField.getOrDefault(field(a), 0) >= MANY;
  }

  /** Skills that roles connect have one field; paths are shortened on the way. */
  private int field(int skill) {
    int at = skill;
    while (field[at] != at) {
      field[at] = field[field[at]];
      at = field[at];
    }
    return at;
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

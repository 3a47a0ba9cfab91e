package org.waymark.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.waymark.engine.Limits;
import org.waymark.engine.Neighbour;
import org.waymark.engine.Reason;

/** What speaks for other skills being near one skill; reused for one skill after the other. */
final class Evidence {
  private static final List<Reason.Kind> KINDS = List.of(Reason.Kind.values());
  private static final double LEAST = 0.1;
  private static final int SIBLING = KINDS.indexOf(Reason.Kind.SIBLING);
  private static final int SAME_GROUP = KINDS.indexOf(Reason.Kind.SAME_GROUP);
  private static final int SHARED_WORDS = KINDS.indexOf(Reason.Kind.SHARED_WORDS);
  private static final int MEANING = KINDS.indexOf(Reason.Kind.MEANING);
  private static final int USED_TOGETHER = KINDS.indexOf(Reason.Kind.USED_TOGETHER);
  private static final double APART = 0.5;
  private static final double APART_IN_WORDS = 0.6;

  private final int kinds = KINDS.size();
  private final double[] strength;
  private final int[] detail;
  private final int[] touched;
  private final boolean[] seen;
  private int count;

  private final int[] nearest = new int[Limits.NEIGHBOURS];
  private final double[] nearness = new double[Limits.NEIGHBOURS];
  private int kept;

  Evidence(int skills) {
    strength = new double[skills * kinds];
    detail = new int[skills * kinds];
    touched = new int[skills];
    seen = new boolean[skills];
  }

  /** Of one kind the strongest counts; of equal ones that with the lower detail. */
  void see(int skill, Reason.Kind kind, double how, int why) {
    if (!seen[skill]) {
      seen[skill] = true;
      touched[count++] = skill;
    }
    int at = skill * kinds + KINDS.indexOf(kind);
    if (how > strength[at] || (how == strength[at] && why < detail[at])) {
      strength[at] = how;
      detail[at] = why;
    }
  }

  /**
   * The nearest 20 skills, the nearest first, ties to the lower id; then forgets everything.
   *
   * @param mightMeet whether roles could ask for a skill together with this one
   */
  List<Neighbour> nearest(IntPredicate mightMeet) {
    kept = 0;
    for (int i = 0; i < count; i++) {
      weigh(touched[i], mightMeet);
      keep(touched[i], together(touched[i]));
    }
    List<Neighbour> neighbours = new ArrayList<>(kept);
    for (int i = 0; i < kept; i++) {
      neighbours.add(new Neighbour(nearest[i], scaled(nearness[i]), reasons(nearest[i])));
    }
    clear();
    return neighbours;
  }

  /** What is in one place of the taxonomy or called alike says less where the fields differ. */
  private void weigh(int skill, IntPredicate mightMeet) {
    int at = skill * kinds;
    if (strength[at + USED_TOGETHER] == 0 && mightMeet.test(skill)) {
      strength[at + SIBLING] *= APART;
      strength[at + SAME_GROUP] *= APART;
      strength[at + MEANING] *= APART_IN_WORDS;
      if (strength[at + SHARED_WORDS] < SharedWords.SAME_NAME) {
        strength[at + SHARED_WORDS] *= APART_IN_WORDS;
      }
    }
  }

  private void keep(int skill, double near) {
    if (near < LEAST) {
      return;
    }
    int place = kept;
    while (place > 0 && before(skill, near, place - 1)) {
      place--;
    }
    if (place == nearest.length) {
      return;
    }
    kept = Math.min(kept + 1, nearest.length);
    System.arraycopy(nearest, place, nearest, place + 1, kept - 1 - place);
    System.arraycopy(nearness, place, nearness, place + 1, kept - 1 - place);
    nearest[place] = skill;
    nearness[place] = near;
  }

  private boolean before(int skill, double near, int place) {
    return near > nearness[place] || (near == nearness[place] && skill < nearest[place]);
  }

  private double together(int skill) {
    int from = skill * kinds;
    double place = Math.max(strength[from + SIBLING], strength[from + SAME_GROUP]);
    double apart = 1 - place; // siblings are often in one group for the same reason
    for (int kind = 0; kind < kinds; kind++) {
      apart *= kind == SIBLING || kind == SAME_GROUP ? 1 : 1 - strength[from + kind];
    }
    return 1 - apart;
  }

  private List<Reason> reasons(int skill) {
    List<Reason> reasons = new ArrayList<>();
    for (int kind = 0; kind < kinds; kind++) {
      int similarity = scaled(strength[skill * kinds + kind]);
      if (similarity > 0) {
        reasons.add(new Reason(KINDS.get(kind), similarity, detail[skill * kinds + kind]));
      }
    }
    reasons.sort(Comparator.comparingInt((Reason r) -> -r.similarity()));
    return reasons;
  }

  private void clear() {
    for (int i = 0; i < count; i++) {
      int skill = touched[i];
      seen[skill] = false;
      Arrays.fill(strength, skill * kinds, (skill + 1) * kinds, 0);
      Arrays.fill(detail, skill * kinds, (skill + 1) * kinds, 0);
    }
    count = 0;
  }

  private static int scaled(double similarity) {
    return Math.min(254, (int) Math.round(255 * similarity));
  }
}

package org.waymark.engine.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.engine.Limits;
import org.waymark.engine.Neighbour;
import org.waymark.engine.Reason;

/** What speaks for other skills being near one skill; reused for one skill after the other. */
final class Evidence {
  private static final Reason.Kind[] KINDS = Reason.Kind.values();
  private static final double LEAST = 0.1;

  private final Map<Reason.Kind, double[]> similarity = new EnumMap<>(Reason.Kind.class);
  private final Map<Reason.Kind, int[]> detail = new EnumMap<>(Reason.Kind.class);
  private final List<double[]> all;
  private final int[] touched;
  private final boolean[] seen;
  private int count;

  Evidence(int skills) {
    for (Reason.Kind kind : KINDS) {
      similarity.put(kind, new double[skills]);
      detail.put(kind, new int[skills]);
    }
    all = List.copyOf(similarity.values());
    touched = new int[skills];
    seen = new boolean[skills];
  }

  /** Of one kind the strongest counts; of equal ones that with the lower detail. */
  void see(int skill, Reason.Kind kind, double strength, int why) {
    if (!seen[skill]) {
      seen[skill] = true;
      touched[count++] = skill;
    }
    double[] strengths = of(similarity, kind);
    int[] details = of(detail, kind);
    if (strength > strengths[skill] || (strength == strengths[skill] && why < details[skill])) {
      strengths[skill] = strength;
      details[skill] = why;
    }
  }

  /** The nearest 20 skills, the nearest first; then forgets everything. */
  List<Neighbour> nearest() {
    var nearest =
        IntStream.of(Arrays.copyOf(touched, count))
            .filter(s -> together(s) >= LEAST)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer s) -> -together(s)).thenComparingInt(s -> s))
            .limit(Limits.NEIGHBOURS)
            .map(s -> new Neighbour(s, scaled(together(s)), reasons(s)))
            .toList();
    clear();
    return nearest;
  }

  private void clear() {
    for (int i = 0; i < count; i++) {
      int skill = touched[i];
      seen[skill] = false;
      all.forEach(s -> s[skill] = 0);
      detail.values().forEach(d -> d[skill] = 0);
    }
    count = 0;
  }

  private double together(int skill) {
    double apart = 1;
    for (double[] strengths : all) {
      apart *= 1 - strengths[skill];
    }
    return 1 - apart;
  }

  private List<Reason> reasons(int skill) {
    return Stream.of(KINDS)
        .map(k -> new Reason(k, scaled(strength(k, skill)), of(detail, k)[skill]))
        .filter(r -> r.similarity() > 0)
        .sorted(Comparator.comparingInt((Reason r) -> -r.similarity()))
        .toList();
  }

  private double strength(Reason.Kind kind, int skill) {
    return of(similarity, kind)[skill];
  }

  private static <T> T of(Map<Reason.Kind, T> byKind, Reason.Kind kind) {
    return Objects.requireNonNull(byKind.get(kind));
  }

  private static int scaled(double similarity) {
    return Math.min(254, (int) Math.round(255 * similarity));
  }
}

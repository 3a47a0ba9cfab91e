package org.waymark.app.opportunities.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

/** Scales what was asked for so that the weights sum to 10,000, by largest remainder. */
public final class Weights {
  public static final int SUM = 10_000;

  /** A requirement as somebody wrote it down, with any positive weight. */
  public record Wanted(SkillId skill, int minimum, double weight, boolean required) {}

  private Weights() {}

  public static List<Requirement> scaled(List<Wanted> wanted) {
    double total = wanted.stream().mapToDouble(Wanted::weight).sum();
    double[] exact = wanted.stream().mapToDouble(w -> w.weight() / total * SUM).toArray();
    int[] share = new int[exact.length];
    IntStream.range(0, exact.length).forEach(i -> share[i] = (int) exact[i]);
    int missing = exact.length == 0 ? 0 : SUM - IntStream.of(share).sum();
    byRemainder(wanted, exact).stream().limit(missing).forEach(i -> share[i]++);
    List<Requirement> scaled = new ArrayList<>();
    for (int i = 0; i < share.length; i++) {
      Wanted w = wanted.get(i);
      scaled.add(new Requirement(w.skill(), w.minimum(), share[i], w.required()));
    }
    return scaled;
  }

  private static List<Integer> byRemainder(List<Wanted> wanted, double[] exact) {
    return IntStream.range(0, exact.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> (int) exact[i] - exact[i])
                .thenComparing(i -> wanted.get(i).skill()))
        .toList();
  }
}

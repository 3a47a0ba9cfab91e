package org.waymark.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that an opening asks for. No requirement at all asks nothing: every fit is 0 and every gate
 * is passed.
 *
 * @param all at most 100, each skill once, weights summing to exactly 10,000
 */
public record Requirements(List<Requirement> all) {
  /** What the weights of one opening sum to. */
  public static final int WEIGHT = 10_000;

  private static final Requirements NONE = new Requirements(List.of());

  public Requirements {
    all = List.copyOf(all);
    Limits.atMost("Requirements of one opening", all.size(), Limits.REQUIREMENTS);
    var skills = new HashSet<Integer>();
    int sum = 0;
    for (Requirement r : all) {
      if (!skills.add(r.skill())) {
        throw new IllegalArgumentException("Skill %d is required twice.".formatted(r.skill()));
      }
      sum += r.weight();
    }
    if (!all.isEmpty() && sum != WEIGHT) {
      throw new IllegalArgumentException(
          "Weights of one opening sum to %,d, but these sum to %,d.".formatted(WEIGHT, sum));
    }
  }

  /** A requirement whose weight is any positive finite number, relative to the others. */
  public record Weighted(int skill, int minimum, double weight, boolean required) {
    public Weighted {
      if (!(weight > 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException(
            "A weight is a positive finite number, but was %s.".formatted(weight));
      }
    }
  }

  /** Nothing is asked for. */
  public static Requirements none() {
    return NONE;
  }

  /** Refuses more than 100, a skill given twice, and weights that do not sum to 10,000. */
  public static Requirements of(Requirement... all) {
    return new Requirements(List.of(all));
  }

  /** Scales the weights to 10,000 by largest remainder; ties go to the earlier requirement. */
  public static Requirements weighted(List<Weighted> wanted) {
    double largest = wanted.stream().mapToDouble(Weighted::weight).max().orElse(1);
    double[] shares = wanted.stream().mapToDouble(w -> w.weight() / largest).toArray();
    double sum = Arrays.stream(shares).sum();
    int[] weights =
        LargestRemainder.of(Arrays.stream(shares).map(s -> s * WEIGHT / sum).toArray(), WEIGHT);
    return new Requirements(
        IntStream.range(0, wanted.size())
            .mapToObj(i -> requirement(wanted.get(i), weights[i]))
            .toList());
  }

  private static Requirement requirement(Weighted w, int weight) {
    return new Requirement(w.skill(), w.minimum(), weight, w.required());
  }

  /** Whether nothing is asked for. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** How many there are, 0 to 100. */
  public int size() {
    return all.size();
  }

  /** Refuses skills that the graph does not know. */
  void known(SkillGraph graph) {
    for (Requirement r : all) {
      graph.known(r.skill());
    }
  }
}

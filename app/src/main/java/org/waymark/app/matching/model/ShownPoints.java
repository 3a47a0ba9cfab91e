package org.waymark.app.matching.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.engine.Explanation;
import org.waymark.engine.Fit;
import org.waymark.engine.Part;
import org.waymark.engine.Requirements;

/**
 * A fit as whole points of 100: what each requirement gives and could give. The first column adds
 * up to the score shown, the second to 100, and no line gives more than it could.
 *
 * @param points in the order of the requirements
 * @param of the most that each can give
 */
public record ShownPoints(int score, List<Integer> points, List<Integer> of) {
  private static final int ALL = 100;

  public ShownPoints {
    points = List.copyOf(points);
    of = List.copyOf(of);
  }

  public static ShownPoints of(Explanation fit) {
    List<Integer> points = fit.displayPoints();
    return new ShownPoints(fit.displayScore(), points, shares(fit.parts(), points));
  }

  /** The likely range in points of 100; the score shown lies within. */
  public static Range likely(Explanation fit) {
    Explanation.Range likely = fit.likely();
    int score = fit.displayScore();
    return new Range(
        Math.min(score, rounded(likely.low())), Math.max(score, rounded(likely.high())));
  }

  private static int rounded(int score) {
    return Math.round(score * 100f / Fit.FULL);
  }

  /** From and to, in points of 100. */
  public record Range(int low, int high) {}

  /** Shares of 100 by largest remainder, but never below the points given. */
  private static List<Integer> shares(List<Part> parts, List<Integer> points) {
    int n = parts.size();
    if (n == 0) {
      return List.of();
    }
    double[] exact =
        parts.stream()
            .mapToDouble(p -> p.requirement().weight() * (double) ALL / Requirements.WEIGHT)
            .toArray();
    int[] shares =
        IntStream.range(0, n).map(i -> Math.max((int) exact[i], points.get(i))).toArray();
    int left = ALL - Arrays.stream(shares).sum();
    List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
    order.sort(Comparator.comparingDouble(i -> shares[i] - exact[i]));
    for (int i = 0; left > 0; i = (i + 1) % n, left--) {
      shares[order.get(i)]++;
    }
    for (int i = n - 1; left < 0; i = (i + n - 1) % n) {
      int widest = order.get(i);
      if (shares[widest] > points.get(widest)) {
        shares[widest]--;
        left++;
      }
    }
    return Arrays.stream(shares).boxed().toList();
  }
}

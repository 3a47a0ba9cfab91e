package org.waymark.app.opportunities;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fit with everything that made it, as it was worked out that day; never worked out again.
 *
 * @param policy version of the weights
 * @param passed whether all that is required was there at least in part
 * @param score 0 to 2,550,000: the sum of the points of the parts
 * @param low and {@code high}: the likely range, in points of 100
 */
public record FrozenFit(
    String policy, boolean passed, int score, int low, int high, List<Part> parts) {
  public FrozenFit {
    parts = List.copyOf(parts);
  }

  /** The score as pages show it, 0 to 100. */
  public int shown() {
    return parts.stream().mapToInt(Part::shown).sum();
  }

  /**
   * What one requirement added.
   *
   * @param credit 0 to 255
   * @param points weight × credit
   * @param shown points of 100
   * @param of the most points of 100 that it could have added
   * @param via what earned the credit; null where nothing did
   */
  public record Part(int skill, int credit, int points, int shown, int of, @Nullable Via via) {}

  /**
   * The skill that earned a credit.
   *
   * @param certainty and {@code similarity}: 0 to 255; a similarity of 255 is the same skill
   */
  public record Via(int skill, int level, int certainty, int similarity) {
    private static final int SAME = 255;

    public boolean same() {
      return similarity == SAME;
    }
  }
}

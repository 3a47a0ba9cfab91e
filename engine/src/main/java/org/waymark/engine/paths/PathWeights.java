package org.waymark.engine.paths;

/**
 * How the four criteria of a step are weighed: the step's ease is their weighted sum, 0 to 1, and a
 * path's ease the product over its steps.
 *
 * @param version named in whatever is shown
 * @param observed what people did before: the familiarity of the move times the share still there
 * @param forward what somebody from the one role brings for the other
 * @param backward how much of what they can do the other role uses; without it, roles that ask for
 *     little would win
 * @param step the step in level
 * @param least skills: a step that nobody was seen to take is possible from this share on, 0 to 1
 */
public record PathWeights(
    String version, double observed, double forward, double backward, double step, double least) {
  private static final PathWeights STANDARD = new PathWeights("1", 0.4, 0.3, 0.15, 0.15, 0.35);

  public PathWeights {
    double sum = observed + forward + backward + step;
    boolean negative = observed < 0 || forward < 0 || backward < 0 || step < 0;
    if (negative || !(Math.abs(sum - 1) < 1e-9)) {
      throw new IllegalArgumentException(
          "Weights of a step are 0 or more and sum to 1, not to %s.".formatted(sum));
    }
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("A share lies between 0 and 1, but was " + least + ".");
    }
  }

  /** The version that is used where nobody chose another one. */
  public static PathWeights standard() {
    return STANDARD;
  }
}

package org.waymark.engine.chains;

import java.util.random.RandomGenerator;

/**
 * How many weeks something takes: a triangular distribution, rounded to whole weeks.
 *
 * @param least 0 or more
 * @param likely the most frequent, between the other two
 * @param most at most 520
 */
public record Weeks(int least, int likely, int most) {
  private static final int TEN_YEARS = 520;

  public Weeks {
    if (least < 0 || likely < least || most < likely || most > TEN_YEARS) {
      throw new IllegalArgumentException(
          "Weeks ascend from 0 to %d: least %d, likely %d, most %d."
              .formatted(TEN_YEARS, least, likely, most));
    }
  }

  /** Always the same. */
  public static Weeks exactly(int weeks) {
    return new Weeks(weeks, weeks, weeks);
  }

  /** By inversion of the distribution function; one number is drawn whatever the range. */
  int drawn(RandomGenerator random) {
    double u = random.nextDouble();
    double range = most - least;
    if (range == 0) {
      return least;
    }
    double rising = (likely - least) / range;
    double x =
        u < rising
            ? least + Math.sqrt(u * range * (likely - least))
            : most - Math.sqrt((1 - u) * range * (most - likely));
    return (int) Math.round(x);
  }
}

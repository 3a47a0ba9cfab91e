package org.waymark.engine.paths;

import java.util.BitSet;
import org.waymark.engine.Limits;

/**
 * What a path must keep to. Start from {@link #any()} and narrow.
 *
 * @param steps at most, 1 to 3
 * @param months at most in all, 1 or more
 * @param downward whether a step may lead to a lower level: only on request
 * @param around roles that no path leads through or to
 */
public record Route(int steps, int months, boolean downward, BitSet around) {
  private static final int STEPS = 3;

  public Route {
    if (steps < 1 || steps > STEPS) {
      throw new IllegalArgumentException("A path has 1 to 3 steps, not %d.".formatted(steps));
    }
    if (months < 1) {
      throw new IllegalArgumentException("A path takes a month or more, not %d.".formatted(months));
    }
    around = (BitSet) around.clone();
  }

  /** Up to three steps, however long, never downward. */
  public static Route any() {
    return new Route(STEPS, Integer.MAX_VALUE, false, new BitSet());
  }

  /** In so many steps at most, 1 to 3. */
  public Route inSteps(int most) {
    return new Route(most, months, downward, around);
  }

  /** In so many months at most, 1 or more. */
  public Route within(int mostMonths) {
    return new Route(steps, mostMonths, downward, around);
  }

  /** Steps may lead to a lower level, too. */
  public Route withDownwardSteps() {
    return new Route(steps, months, true, around);
  }

  /** Never through or to a role, one of a map's. */
  public Route avoiding(int role) {
    BitSet more = (BitSet) around.clone();
    more.set(Limits.within("A role's id", role, 0, CareerMap.ROLES - 1));
    return new Route(steps, months, downward, more);
  }

  @Override
  public BitSet around() {
    return (BitSet) around.clone();
  }

  boolean avoids(int role) {
    return around.get(role);
  }
}

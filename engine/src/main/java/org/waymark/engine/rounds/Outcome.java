package org.waymark.engine.rounds;

import java.util.Arrays;

/** Who was placed where. Immutable. */
public final class Outcome {
  /** Instead of an opening, for those who were not placed. */
  public static final int NOWHERE = -1;

  private final int[] assigned;

  Outcome(int[] assigned) {
    this.assigned = assigned;
  }

  /** One opening for each person, {@link #NOWHERE} for those without. */
  public static Outcome of(int... assigned) {
    return new Outcome(assigned.clone());
  }

  /** How many people it is about. */
  public int people() {
    return assigned.length;
  }

  /** The opening, or {@link #NOWHERE}. */
  public int opening(int person) {
    return assigned[person];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outcome o && Arrays.equals(assigned, o.assigned);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(assigned);
  }

  @Override
  public String toString() {
    return "Outcome" + Arrays.toString(assigned);
  }
}

package org.waymark.engine;

/**
 * When a required skill counts as there.
 *
 * @param threshold the least credit, 0 to 255
 */
public record Gate(int threshold) {
  private static final Gate STANDARD = new Gate(64);

  public Gate {
    Limits.within("A gate's threshold", threshold, 0, 255);
  }

  /** A quarter of full credit: 64 of 255. */
  public static Gate standard() {
    return STANDARD;
  }

  /** A desired skill never closes the gate. */
  public boolean passes(Requirement requirement, int credit) {
    return !requirement.required() || credit >= threshold;
  }
}

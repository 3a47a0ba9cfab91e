package org.waymark.engine;

/** The three loops over a block that are worth vector instructions. Lengths are multiples of 64. */
interface Lanes {
  /** With vector instructions where the running JVM has them, else without. */
  Lanes BEST = best();

  private static Lanes best() {
    boolean vectors = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    return vectors && VectorLanes.wideEnough() ? new VectorLanes() : new ScalarLanes();
  }

  /** {@code sum += weight × credit}; credits are unsigned and set back to 0. */
  void add(byte[] credit, int[] sum, int length, int weight);

  /** The same, and takes the gate from every row whose credit lies below the threshold. */
  void addGated(byte[] credit, int[] sum, int length, int weight, int threshold);

  /** One bit for each of the 64 rows from a row on: whether its sum is above the threshold. */
  long above(int[] sum, int from, int threshold);
}

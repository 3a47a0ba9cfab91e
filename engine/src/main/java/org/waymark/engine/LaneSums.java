package org.waymark.engine;

/** The loops over the 64 people of a batch. */
interface LaneSums {
  /** With vector instructions where the running JVM has them, else without. */
  LaneSums BEST = Lanes.BEST instanceof ScalarLanes ? new ScalarLaneSums() : new VectorLaneSums();

  /** Each lane's points for an opening, plus the gate where it is passed. */
  void of(BatchOpenings openings, int opening, byte[] credit, int gateThreshold, int[] sum);

  /** One bit for each lane: whether its sum is above its own least. */
  long above(int[] sum, int[] least);
}

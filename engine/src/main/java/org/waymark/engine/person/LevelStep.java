package org.waymark.engine.person;

/** How feasible it is to go up or down by so many levels at once. */
final class LevelStep {
  private LevelStep() {}

  /** 0 to 1: one step up is the natural one. */
  static double feasibility(int step) {
    return switch (step) {
      case 1 -> 1;
      case 0 -> 0.8;
      case 2 -> 0.4;
      case -1 -> 0.5;
      default -> step > 2 ? 0.1 : 0.2;
    };
  }

  /** Points that a step costs: nothing for none and for one up. */
  static int cost(int step, PreferenceWeights weights) {
    double share =
        switch (step) {
          case 0, 1 -> 0;
          case 2 -> 0.4;
          case -1 -> 0.3;
          default -> step > 0 ? 1 : 0.8;
        };
    return (int) Math.round(weights.levelStep() * share);
  }
}

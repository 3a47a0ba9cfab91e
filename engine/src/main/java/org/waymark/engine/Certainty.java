package org.waymark.engine;

/** How sure a level is: it narrows the credit mildly, since unsure is not absent. */
public enum Certainty {
  /** Several independent sources. */
  CERTAIN(0, 255, 0, 0),
  /** More than one source, or one that knows. */
  LIKELY(1, 224, 0, 0),
  /** The person says so. */
  STATED(2, 184, 1, 1),
  /** Inferred from a role or a text. */
  GUESSED(3, 140, 2, 1);

  private static final Certainty[] ALL = values();

  private final int code;
  private final int factor;
  private final int below;
  private final int above;

  Certainty(int code, int factor, int below, int above) {
    this.code = code;
    this.factor = factor;
    this.below = below;
    this.above = above;
  }

  /** The factor in the fit, 0 to 255. */
  public int factor() {
    return factor;
  }

  /** By how many levels the truth may well lie below the level held. */
  public int below() {
    return below;
  }

  /** By how many levels the truth may well lie above the level held. */
  public int above() {
    return above;
  }

  /** 0 to 3, part of the index key. */
  int code() {
    return code;
  }

  /** By the summed weight of what was said: 1 is one fresh statement of the person. */
  static Certainty ofWeight(double weight) {
    if (weight >= 3.5) {
      return CERTAIN;
    }
    if (weight >= 1.75) {
      return LIKELY;
    }
    return weight >= 0.75 ? STATED : GUESSED;
  }

  static Certainty at(int code) {
    return ALL[code];
  }
}

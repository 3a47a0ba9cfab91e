package org.waymark.benchmarks.peers;

import org.waymark.engine.Certainty;
import org.waymark.engine.Holding;
import org.waymark.engine.Requirement;

/** The twenty ways to hold a skill, and what each is worth: the formula, written down again. */
public final class Ways {
  /** Four certainties of five levels. */
  public static final int COUNT = 20;

  private static final int LEVELS = 5;
  private static final int[] FACTORS = {255, 224, 184, 140};

  private Ways() {}

  public static int way(Holding held) {
    int certainty =
        switch (held.certainty()) {
          case CERTAIN -> 0;
          case LIKELY -> 1;
          case STATED -> 2;
          case GUESSED -> 3;
        };
    return certainty * LEVELS + held.level() - 1;
  }

  static int factor(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> 255;
      case LIKELY -> 224;
      case STATED -> 184;
      case GUESSED -> 140;
    };
  }

  public static int credit(int similarity, int way, Requirement asked) {
    int level = Math.min(way % LEVELS + 1, asked.minimum());
    return similarity * level * FACTORS[way / LEVELS] / (255 * asked.minimum());
  }
}

package org.waymark.app.skills.store;

import org.waymark.engine.Certainty;

/** Classes of certainty as they are kept, 0 the surest. */
final class CertaintyCode {
  private CertaintyCode() {}

  static int of(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> 0;
      case LIKELY -> 1;
      case STATED -> 2;
      case GUESSED -> 3;
    };
  }

  static Certainty of(int code) {
    return switch (code) {
      case 0 -> Certainty.CERTAIN;
      case 1 -> Certainty.LIKELY;
      case 2 -> Certainty.STATED;
      default -> Certainty.GUESSED;
    };
  }
}

package org.waymark.app.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Of which new openings somebody wants to hear.
 *
 * @param pausedToo also while they take a break from being found
 */
public record AlertWish(Reach reach, boolean pausedToo) {
  /** How well an opening has to fit. */
  public enum Reach {
    NONE,
    /** Everything that it requires is there. */
    MUST_HAVES,
    /** Few in the company fit it better. */
    BEST;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reach> of(String code) {
      return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }
  }
}

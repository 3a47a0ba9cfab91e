package org.waymark.app.recognition.rewards;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a manager can get. */
public enum RewardKind {
  BONUS(true, false),
  PROMOTION(false, false),
  DEVELOPMENT(true, false),
  SPECIAL(false, true),
  AWARD(false, true);

  private final boolean money;
  private final boolean symbol;

  RewardKind(boolean money, boolean symbol) {
    this.money = money;
    this.symbol = symbol;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<RewardKind> of(String code) {
    return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
  }

  /** Whether a budget pays for it. */
  public boolean money() {
    return money;
  }

  /** Whether others may read of it, if the manager likes. */
  public boolean symbol() {
    return symbol;
  }
}

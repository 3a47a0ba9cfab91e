package org.waymark.samples;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The monthly chance of leaving, as a product of factors; the truth that later estimates are
 * checked against.
 */
final class LeavingRates {
  static final double STRAIN = 1.28;
  static final double HOARDER = 1.22;
  static final double AMBITION = 1.18;
  private static final Map<String, Double> BASE =
      Map.of(
          "STO", 0.0165, "CUS", 0.0155, "SUP", 0.0125, "ENG", 0.0095, "DAT", 0.0098, "MKT", 0.0095);
  private static final double ELSEWHERE = 0.0078;

  private LeavingRates() {}

  static double monthly(Employee employee, int tenureMonths) {
    Role role = employee.held().role;
    double rate = base(role) * tenure(tenureMonths) * move(employee.lastMove);
    rate *= employee.ownLeavingFactor;
    Employee manager = employee.place().leader();
    if (manager != null) {
      rate *= manager.teamLeavingFactor;
    }
    return Math.min(0.2, rate);
  }

  static double base(Role role) {
    double level = role.level() <= 2 ? 1.1 : role.level() >= 6 ? 0.6 : 0.9;
    return BASE.getOrDefault(role.family(), ELSEWHERE) * level;
  }

  static double tenure(int months) {
    return months < 12 ? 1.5 : months < 36 ? 1.05 : months < 72 ? 0.75 : 0.5;
  }

  /**
   * Hazard ratio of those whose last move was of this kind, from the move on, against those who
   * never moved.
   */
  static double move(@Nullable MoveKind last) {
    return switch (last) {
      case LATERAL -> 0.70;
      case PROMOTION -> 0.75;
      case TRANSFER -> 0.85;
      case ROTATION -> 0.80;
      case null, default -> 1;
    };
  }

  static double ofAmbition(Traits traits) {
    return StrictMath.pow(AMBITION, traits.ambition());
  }

  /** What leading people does to their leaving. */
  static double ofManager(Traits traits) {
    return StrictMath.pow(STRAIN, traits.teamStrain()) * (traits.hoards() ? HOARDER : 1);
  }
}

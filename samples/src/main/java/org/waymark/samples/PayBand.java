package org.waymark.samples;

import java.util.Map;

/** A yearly band in local currency, by level, family and country, rounded as such bands are. */
record PayBand(long minimum, long maximum, String currency) {
  private static final int[] MIDDLE = {
    0, 27_500, 31_000, 37_500, 46_500, 60_000, 73_000, 89_000, 112_000, 150_000, 210_000
  };
  private static final Map<String, Double> FAMILIES =
      Map.of(
          "STO", 0.86, "CUS", 0.88, "SUP", 0.88, "FAC", 0.88, "MKT", 0.95, "ENG", 1.05, "DAT",
          1.04);

  static PayBand of(Role role, Country country) {
    double middle =
        MIDDLE[role.level()] * FAMILIES.getOrDefault(role.family(), 1.0) * country.pay();
    return new PayBand(
        rounded(middle * 0.925, country), rounded(middle * 1.085, country), country.currency());
  }

  private static long rounded(double amount, Country country) {
    return Math.round(amount / country.payStep()) * country.payStep();
  }
}

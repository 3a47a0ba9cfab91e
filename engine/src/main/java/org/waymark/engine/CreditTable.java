package org.waymark.engine;

/**
 * Every credit there is, by similarity, way to hold and minimum: a look-up instead of a division.
 */
final class CreditTable {
  private static final int ROW = Holding.CODES * Limits.LEVELS;
  private static final byte[] CREDIT = new byte[(SkillGraph.SAME + 1) * ROW];

  static {
    for (int similarity = 0; similarity <= SkillGraph.SAME; similarity++) {
      for (int code = 0; code < Holding.CODES; code++) {
        for (int minimum = 1; minimum <= Limits.LEVELS; minimum++) {
          CREDIT[at(similarity, code) + minimum] = (byte) Fit.credit(similarity, code, minimum);
        }
      }
    }
  }

  private CreditTable() {}

  /** Where the credits of one similarity and code lie; to which the minimum is added. */
  static int at(int similarity, int code) {
    return similarity * ROW + code * Limits.LEVELS - 1;
  }

  static int credit(int at, int minimum) {
    return CREDIT[at + minimum] & 0xff;
  }
}

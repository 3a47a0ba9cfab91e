package org.waymark.app.kernel;

/**
 * How far a typed word may be from a word: letters left out, added, changed, or two exchanged
 * (restricted Damerau–Levenshtein distance).
 */
public final class Slips {
  private static final int SHORT = 4;
  private static final int LONG = 8;

  private Slips() {}

  /** None in a short word, one in a middling one, two in a long one. */
  public static int allowed(String word) {
    return word.length() < SHORT ? 0 : word.length() < LONG ? 1 : 2;
  }

  /** Whether the two are no further apart than so many slips. */
  public static boolean within(String typed, String word, int slips) {
    if (Math.abs(typed.length() - word.length()) > slips) {
      return false;
    }
    int[] before = new int[word.length() + 1];
    int[] last = row(word.length());
    int[] now = new int[word.length() + 1];
    for (int i = 1; i <= typed.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= word.length(); j++) {
        now[j] = cell(typed, word, i, j, before, last, now);
        least = Math.min(least, now[j]);
      }
      if (least > slips) {
        return false;
      }
      int[] spare = before;
      before = last;
      last = now;
      now = spare;
    }
    return last[word.length()] <= slips;
  }

  private static int[] row(int length) {
    int[] row = new int[length + 1];
    for (int j = 0; j <= length; j++) {
      row[j] = j;
    }
    return row;
  }

  private static int cell(
      String typed, String word, int i, int j, int[] before, int[] last, int[] now) {
    boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
    int cost = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], now[j - 1]) + 1);
    boolean exchanged =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == word.charAt(j - 2)
            && typed.charAt(i - 2) == word.charAt(j - 1);
    return exchanged ? Math.min(cost, before[j - 2] + 1) : cost;
  }
}

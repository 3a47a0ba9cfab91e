package org.waymark.engine.text;

/** Cuts word endings in place; all return where the word ends then. */
final class Suffixes {
  private static final char[][] DERIVED =
      chars(
          "ization", "isation", "ational", "ation", "ition", "ement", "ment", "ingly", "ing",
          "edly", "ness", "ance", "ence", "able", "ible", "ized", "ised", "izer", "iser", "ize",
          "ise", "ist", "ive", "ion", "ical", "ic", "al", "er", "or", "ed", "ly", "ity", "e", "y");
  private static final char[] IES = "ies".toCharArray();
  private static final char[][] ES = chars("sses", "xes", "ches", "shes");
  private static final char[] OUR = "our".toCharArray();

  private static final int AFTER_Z = 'z' + 1;

  /** Endings whose s may stand for a z, at the place of their last letter; elsewhere none. */
  private static final char[][] SAID_Z = byLast("se", "sed", "ser", "sing", "sation");

  private static final int SHORTEST = 3;

  private Suffixes() {}

  private static char[][] chars(String... endings) {
    char[][] all = new char[endings.length][];
    for (int i = 0; i < endings.length; i++) {
      all[i] = endings[i].toCharArray();
    }
    return all;
  }

  private static char[][] byLast(String... endings) {
    char[][] all = new char[AFTER_Z + 1][1];
    for (String ending : endings) {
      all[ending.charAt(ending.length() - 1)] = ending.toCharArray();
    }
    return all;
  }

  /**
   * English plurals of words of four letters and more (skills, policies, processes), and British
   * spellings as American ones (organise, analyse, colour).
   */
  static int singular(char[] word, int from, int to) {
    return american(word, from, number(word, from, to));
  }

  private static int american(char[] word, int from, int to) {
    char last = word[to - 1];
    int s = Math.max(from, to - SAID_Z[Math.min(last, AFTER_Z)].length);
    if (word[s] == 's' && s > from && to - from >= 5) {
      zed(word, from, to, s);
    } else if (last == 'r' && to - from >= 5 && ends(word, from, to, OUR)) {
      word[to - 2] = 'r';
      return to - 1;
    }
    return to;
  }

  private static void zed(char[] word, int from, int to, int s) {
    if (iOrY(word[s - 1]) && ends(word, from, to, SAID_Z[Math.min(word[to - 1], AFTER_Z)])) {
      word[s] = 'z';
    }
  }

  private static boolean iOrY(char c) {
    return c == 'i' || c == 'y';
  }

  private static int number(char[] word, int from, int to) {
    if (word[to - 1] != 's' || to - from < 4) {
      return to;
    }
    if (to - from > 4 && ends(word, from, to, IES)) {
      word[to - 3] = 'y';
      return to - 2;
    }
    for (char[] ending : ES) {
      if (ends(word, from, to, ending)) {
        return to - 2;
      }
    }
    char before = word[to - 2];
    return before == 's' || before == 'u' || before == 'i' ? to : to - 1;
  }

  /** Plural, then one derived ending, then a doubled last letter. */
  static int stem(char[] word, int length) {
    int singular = singular(word, 0, length);
    for (char[] ending : DERIVED) {
      int left = singular - ending.length;
      if (left >= SHORTEST && ends(word, 0, singular, ending)) {
        return undouble(word, left);
      }
    }
    return singular;
  }

  private static int undouble(char[] word, int length) {
    boolean doubled = length > SHORTEST && word[length - 1] == word[length - 2];
    return doubled && "bdgmnprt".indexOf(word[length - 1]) >= 0 ? length - 1 : length;
  }

  private static boolean ends(char[] word, int from, int to, char[] ending) {
    int start = to - ending.length;
    if (start < from) {
      return false;
    }
    for (int i = 0; i < ending.length; i++) {
      if (word[start + i] != ending[i]) {
        return false;
      }
    }
    return true;
  }
}

package org.waymark.engine.text;

/** Cuts word endings in place; all return the new length. */
final class Suffixes {
  private static final char[][] DERIVED =
      chars(
          "ization", "isation", "ational", "ation", "ition", "ement", "ment", "ingly", "ing",
          "edly", "ness", "ance", "ence", "able", "ible", "ized", "ised", "izer", "iser", "ize",
          "ise", "ist", "ive", "ion", "ical", "ic", "al", "er", "or", "ed", "ly", "ity", "e", "y");
  private static final char[] IES = "ies".toCharArray();
  private static final char[][] ES = chars("sses", "xes", "ches", "shes");
  private static final char[] OUR = "our".toCharArray();
  private static final char[][] SAID_Z = chars("se", "sed", "ser", "sing", "sation");
  private static final int SHORTEST = 3;

  private Suffixes() {}

  private static char[][] chars(String... endings) {
    char[][] all = new char[endings.length][];
    for (int i = 0; i < endings.length; i++) {
      all[i] = endings[i].toCharArray();
    }
    return all;
  }

  /**
   * English plurals of words of four letters and more (skills, policies, processes), and British
   * spellings as American ones (organise, analyse, colour).
   */
  static int singular(char[] word, int length) {
    return american(word, number(word, length));
  }

  private static int american(char[] word, int length) {
    if (length < 5 || "redgn".indexOf(word[length - 1]) < 0) {
      return length;
    }
    if (ends(word, length, OUR)) {
      word[length - 2] = 'r';
      return length - 1;
    }
    for (char[] ending : SAID_Z) {
      int s = length - ending.length;
      if (s > 0 && ends(word, length, ending) && (word[s - 1] == 'i' || word[s - 1] == 'y')) {
        word[s] = 'z';
      }
    }
    return length;
  }

  private static int number(char[] word, int length) {
    if (length < 4 || word[length - 1] != 's') {
      return length;
    }
    if (length > 4 && ends(word, length, IES)) {
      word[length - 3] = 'y';
      return length - 2;
    }
    for (char[] ending : ES) {
      if (ends(word, length, ending)) {
        return length - 2;
      }
    }
    char before = word[length - 2];
    return before == 's' || before == 'u' || before == 'i' ? length : length - 1;
  }

  /** Plural, then one derived ending, then a doubled last letter. */
  static int stem(char[] word, int length) {
    int singular = singular(word, length);
    for (char[] ending : DERIVED) {
      int left = singular - ending.length;
      if (left >= SHORTEST && ends(word, singular, ending)) {
        return undouble(word, left);
      }
    }
    return singular;
  }

  private static int undouble(char[] word, int length) {
    boolean doubled = length > SHORTEST && word[length - 1] == word[length - 2];
    return doubled && "bdgmnprt".indexOf(word[length - 1]) >= 0 ? length - 1 : length;
  }

  private static boolean ends(char[] word, int length, char[] ending) {
    if (length < ending.length) {
      return false;
    }
    for (int i = 0; i < ending.length; i++) {
      if (word[length - ending.length + i] != ending[i]) {
        return false;
      }
    }
    return true;
  }
}

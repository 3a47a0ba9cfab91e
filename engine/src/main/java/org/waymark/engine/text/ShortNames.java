package org.waymark.engine.text;

import java.util.List;

/**
 * Decides about short and everyday names (R, Go, C, Excel), which are words or letters more often
 * than skills. Such a name counts only in its exact spelling, and only with one of
 *
 * <ul>
 *   <li>a context word (programming, developer, software, ...) at most two words away in the same
 *       sentence;
 *   <li>a list in which a sure skill stands right beside it (Python, R and SQL), over any number of
 *       such names;
 *   <li>two capitals or more (QA, UX, LEDs) among words that are not all in capitals;
 *   <li>four letters or more with a capital inside a sentence, after a word without (we use Excel).
 * </ul>
 *
 * An initial (C. Smith) and a letter tied by an ampersand (R&amp;D) never count.
 */
final class ShortNames {
  private static final int CONTEXT = 2;
  private static final int AROUND = 8;

  private final Tokens tokens;
  private final Context context;

  ShortNames(Tokens tokens, Context context) {
    this.tokens = tokens;
    this.context = context;
  }

  /** Whether the name is written exactly like the label and is not plainly something else. */
  boolean possible(int token, String label) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    return single(tokens.text.substring(start, end)).equals(single(label)) && !tied(start, end);
  }

  /** An abbreviation without the s of its plural (LEDs), and every other name as it is. */
  static String single(String name) {
    int last = name.length() - 1;
    boolean plural = last >= 2 && name.charAt(last) == 's' && upper(name.substring(0, last));
    return plural ? name.substring(0, last) : name;
  }

  private boolean tied(int start, int end) {
    return charAt(start - 1) == '&'
        || charAt(end) == '&'
        || (end - start == 1 && initial(end))
        || charAt(start - 1) == '-'
        || charAt(end) == '-';
  }

  private boolean initial(int end) {
    int name = end + 1;
    while (charAt(name) == ' ') {
      name++;
    }
    return charAt(end) == '.' && name > end + 1 && Character.isUpperCase(charAt(name));
  }

  private char charAt(int i) {
    return i < 0 || i >= tokens.text.length() ? '\n' : tokens.text.charAt(i);
  }

  /** Whether nothing but the words around it is needed. */
  boolean evident(int token) {
    return capitals(token) || nameInSentence(token) || contextAround(token);
  }

  private boolean nameInSentence(int token) {
    return tokens.end(token) - tokens.start(token) >= 4
        && token > 0
        && together(token - 1, token)
        && Character.isLowerCase(charAt(tokens.start(token - 1)));
  }

  private boolean capitals(int token) {
    int end = tokens.end(token);
    int start = tokens.start(token);
    if (end - start < 2 || !upper(single(tokens.text.substring(start, end)))) {
      return false;
    }
    int from = tokens.start(Math.max(0, token - AROUND));
    int to = tokens.end(Math.min(tokens.size() - 1, token + AROUND));
    return tokens.text.substring(from, to).chars().anyMatch(Character::isLowerCase);
  }

  private static boolean upper(String name) {
    return name.chars().allMatch(Character::isUpperCase);
  }

  private boolean contextAround(int token) {
    int last = Math.min(tokens.size() - 1, token + CONTEXT);
    for (int other = Math.max(0, token - CONTEXT); other <= last; other++) {
      if (other != token
          && context.speaksOfSkills(tokens.word(other))
          && tokens.certain(other, other + 1)
          && together(token, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean together(int a, int b) {
    int from = tokens.end(Math.min(a, b));
    int to = tokens.start(Math.max(a, b));
    return tokens.text.substring(from, to).chars().noneMatch(c -> ".!?\n".indexOf(c) >= 0);
  }

  /** Confirms the names that stand in one list with a sure skill. */
  void confirmLists(List<Match> matches) {
    for (int i = 1; i < matches.size(); i++) {
      confirmNext(matches.get(i - 1), matches.get(i), matches.get(i));
    }
    for (int i = matches.size() - 1; i > 0; i--) {
      confirmNext(matches.get(i), matches.get(i - 1), matches.get(i));
    }
  }

  private void confirmNext(Match sure, Match open, Match later) {
    Match earlier = later == sure ? open : sure;
    if (sure.sure() && !open.sure() && listed(earlier.last, later.first)) {
      open.confirm();
    }
  }

  /** Only separators and at most one "and" or "or" between the two. */
  private boolean listed(int from, int to) {
    if (to - from > 1 || (to - from == 1 && !context.joins(tokens.word(from)))) {
      return false;
    }
    String between = tokens.text.substring(tokens.end(from - 1), tokens.start(to));
    boolean separators =
        between
            .chars()
            .allMatch(c -> Character.isLetter(c) || " \t\r\n,;/|\u2022\u00b7&".indexOf(c) >= 0);
    return separators && (to > from || !between.isBlank() || between.contains("\n"));
  }
}

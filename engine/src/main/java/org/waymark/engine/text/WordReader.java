package org.waymark.engine.text;

import java.util.Arrays;

/**
 * Reads a text word by word, each folded into a buffer.
 *
 * <p>A word is a run of letters and digits. It keeps signs that make names: trailing {@code +} and
 * {@code #} (C++, C#) and a leading dot (.NET). An ampersand reads as "and"; a possessive 's and
 * soft hyphens are dropped; everything else separates.
 */
final class WordReader {
  private static final char[] AND = {'a', 'n', 'd'};

  private final char[] text;
  private char[] word;
  private int from;
  private int to;
  private int start;
  private int end;
  private int at;

  WordReader(String text) {
    this.text = text.toCharArray();
    this.word = new char[16 + text.length()];
  }

  /** The letters: of those kept, then from {@link #from} to {@link #to} of the word just read. */
  char[] word() {
    return word;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Of the word just read. */
  int length() {
    return to - from;
  }

  /** Keeps the word as far as here in front of those that follow. */
  void keep(int end) {
    from = end;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Whether only a hyphen stands between the word before and this one. */
  boolean hyphenated(int endBefore) {
    return start == endBefore + 1 && hyphen(text[endBefore]);
  }

  boolean next() {
    while (at < text.length) {
      char c = text[at];
      if (c == '&') {
        ampersand();
        return true;
      }
      if (!wordPart(at) && !(c == '.' && beginsName())) {
        at++;
        continue;
      }
      read();
      if (to > from) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsName() {
    boolean alone = at == 0 || !partBefore(at);
    return alone && at + 1 < text.length && Character.isLetter(codePoint(at + 1));
  }

  private void ampersand() {
    start = at;
    end = ++at;
    to = from;
    for (char c : AND) {
      append(c);
    }
  }

  private void read() {
    start = at;
    to = from;
    if (text[at] == '.') {
      append('.');
      at++;
    }
    do {
      letters();
    } while (at < text.length && rare());
    while (at < text.length && (text[at] == '+' || text[at] == '#')) {
      append(text[at++]);
    }
    end = at;
    skipPossessive();
  }

  /** Appends letters and digits as far as each becomes one character. */
  private void letters() {
    int next = at;
    int end = to;
    char[] letters = word;
    for (; next < text.length; next++) {
      char folded = Fold.letter(text[next]);
      if (folded == 0) {
        break;
      }
      if (end == letters.length) {
        letters = Arrays.copyOf(letters, 2 * end);
      }
      letters[end++] = folded;
    }
    word = letters;
    at = next;
    to = end;
  }

  /** Appends any other part of a word, or says that the word is over. */
  private boolean rare() {
    if (text[at] < 128 || !wordPart(at)) {
      return false;
    }
    int c = codePoint(at);
    for (char folded : Fold.of(c)) {
      append(folded);
    }
    at += Character.charCount(c);
    return true;
  }

  private void append(char c) {
    if (to == word.length) {
      word = Arrays.copyOf(word, 2 * to);
    }
    word[to++] = c;
  }

  private void skipPossessive() {
    if (at + 1 < text.length
        && (text[at] == '\'' || text[at] == '\u2019')
        && (text[at + 1] == 's' || text[at + 1] == 'S')
        && (at + 2 == text.length || !wordPart(at + 2))) {
      at += 2;
    }
  }

  private boolean wordPart(int i) {
    return Fold.letter(text[i]) != 0 || (text[i] >= 128 && rarePart(codePoint(i)));
  }

  private boolean partBefore(int i) {
    return Fold.letter(text[i - 1]) != 0
        || (text[i - 1] >= 128 && rarePart(Character.codePointBefore(text, i)));
  }

  static boolean rarePart(int c) {
    return Character.isLetterOrDigit(c)
        || c == 0xad
        || c == 0x200d
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private int codePoint(int i) {
    return Character.codePointAt(text, i);
  }

  static boolean hyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}

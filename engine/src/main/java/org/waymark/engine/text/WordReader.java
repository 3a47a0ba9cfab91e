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
  private char[] word = new char[64];
  private int length;
  private int start;
  private int end;
  private int at;

  WordReader(String text) {
    this.text = text.toCharArray();
  }

  char[] word() {
    return word;
  }

  int length() {
    return length;
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
      if (length > 0) {
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
    System.arraycopy(AND, 0, word, 0, AND.length);
    length = AND.length;
  }

  private void read() {
    start = at;
    length = 0;
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
    int from = at;
    int to = length;
    char[] letters = word;
    for (; from < text.length; from++) {
      char folded = Fold.letter(text[from]);
      if (folded == 0) {
        break;
      }
      if (to == letters.length) {
        letters = Arrays.copyOf(letters, 2 * to);
      }
      letters[to++] = folded;
    }
    word = letters;
    at = from;
    length = to;
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
    if (length == word.length) {
      word = Arrays.copyOf(word, 2 * length);
    }
    word[length++] = c;
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

  private static boolean rarePart(int c) {
    return Character.isLetterOrDigit(c)
        || c == 0xad
        || c == 0x200d
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private int codePoint(int i) {
    return Character.codePointAt(text, i);
  }

  private static boolean hyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}

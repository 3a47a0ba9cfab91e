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

  private final String text;
  private char[] word = new char[64];
  private int length;
  private int start;
  private int end;
  private int at;

  WordReader(String text) {
    this.text = text;
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
    return start == endBefore + 1 && hyphen(text.charAt(endBefore));
  }

  boolean next() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == '&') {
        ampersand();
        return true;
      }
      if (!wordPart(c) && !(c == '.' && beginsName())) {
        at += Character.charCount(c);
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
    boolean alone = at == 0 || !wordPart(text.codePointBefore(at));
    return alone && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
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
    if (text.charAt(at) == '.') {
      append('.');
      at++;
    }
    while (at < text.length() && part(text.charAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '#')) {
      append(text.charAt(at++));
    }
    end = at;
    skipPossessive();
  }

  /** Appends one letter or digit, or says that the word is over. */
  private boolean part(char first) {
    if (first < 128) {
      if (!asciiPart(first)) {
        return false;
      }
      append(first >= 'A' && first <= 'Z' ? (char) (first + 32) : first);
      return true;
    }
    int c = text.codePointAt(at);
    if (!wordPart(c)) {
      return false;
    }
    for (char folded : Fold.of(c)) {
      append(folded);
    }
    return true;
  }

  private void append(char c) {
    if (length == word.length) {
      word = Arrays.copyOf(word, 2 * length);
    }
    word[length++] = c;
  }

  private void skipPossessive() {
    if (at + 1 < text.length()
        && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && (at + 2 == text.length() || !wordPart(text.codePointAt(at + 2)))) {
      at += 2;
    }
  }

  private static boolean asciiPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean wordPart(int c) {
    return c < 128
        ? asciiPart((char) c)
        : Character.isLetterOrDigit(c) || c == 0xad || c == 0x200d || Character.getType(c) == 6;
  }

  private static boolean hyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}

package org.waymark.engine.text;

import java.util.BitSet;

/**
 * Reads the words of a text in which every letter becomes one character, as most texts are: all
 * characters are folded first, without a decision about any, and the runs of letters are found 64
 * at a time. {@link WordReader} reads every text and finds the same words.
 */
final class PlainText {
  private final char[] text;
  private final char[] folded;
  private final BitSet letters;
  private final boolean plain;
  private int start;
  private int end;
  private int at;

  PlainText(String of) {
    text = of.toCharArray();
    folded = new char[text.length];
    long[] runs = new long[(text.length >> 6) + 1];
    int all = 0;
    for (int block = 0; block < runs.length; block++) {
      all |= fold(text, folded, runs, block);
    }
    letters = BitSet.valueOf(runs);
    plain = (all & Fold.ODD) == 0;
  }

  private static int fold(char[] text, char[] folded, long[] runs, int block) {
    int all = 0;
    long run = 0;
    int end = Math.min(text.length, (block + 1) << 6);
    long bit = 1;
    for (int i = block << 6; i < end; i++) {
      int letter = Fold.plain(text[i]);
      folded[i] = (char) letter;
      all |= letter;
      run |= bit & (-letter >> 31);
      bit <<= 1;
    }
    runs[block] = run;
    return all;
  }

  /** Whether {@link #next} reads it as it is. */
  boolean plain() {
    return plain;
  }

  boolean next() {
    start = letters.nextSetBit(at);
    if (start < 0) {
      return false;
    }
    end = letters.nextClearBit(start);
    at = end;
    if (start > 0 && text[start - 1] == '.') {
      takeDot();
    }
    if (end + 1 < text.length && (text[end] == '\'' || text[end] == '\u2019')) {
      skipPossessive();
    }
    return true;
  }

  /** .NET, but not the end of a sentence without a space behind it. */
  private void takeDot() {
    boolean alone = start == 1 || folded[start - 2] == 0;
    if (alone && Character.isLetter(text[start])) {
      start--;
      folded[start] = '.';
    }
  }

  private void skipPossessive() {
    boolean s = text[end + 1] == 's' || text[end + 1] == 'S';
    if (s && (end + 2 == text.length || folded[end + 2] == 0)) {
      at = end + 2;
    }
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** All characters folded, those of a word at its own place. */
  char[] folded() {
    return folded;
  }

  /** Whether only a hyphen stands between the word before and this one. */
  boolean hyphenated(int endBefore) {
    return start == endBefore + 1 && WordReader.hyphen(text[endBefore]);
  }
}

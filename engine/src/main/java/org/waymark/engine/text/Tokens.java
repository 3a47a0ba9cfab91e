package org.waymark.engine.text;

import java.util.Arrays;

/** The words of one text as numbers of a vocabulary, with their places. */
final class Tokens {
  final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] words = new int[64];
  private int[] joined = new int[64];
  private int size;

  private Tokens(String text) {
    this.text = text;
  }

  /** Words that the vocabulary does not know are -1. */
  static Tokens read(String text, Vocabulary vocabulary) {
    var tokens = new Tokens(text);
    var reader = new WordReader(text);
    char[] before = new char[64];
    int lengthBefore = 0;
    while (reader.next()) {
      int n = tokens.size;
      boolean hyphenated = n > 0 && reader.hyphenated(tokens.ends[n - 1]);
      if (hyphenated) {
        tokens.joined[n - 1] = find(vocabulary, join(before, lengthBefore, reader));
      }
      lengthBefore = reader.length();
      before = before.length < lengthBefore ? new char[2 * lengthBefore] : before;
      System.arraycopy(reader.word(), 0, before, 0, lengthBefore);
      int singular = Suffixes.singular(reader.word(), reader.length());
      tokens.add(reader, vocabulary.find(reader.word(), singular));
    }
    return tokens;
  }

  private static char[] join(char[] before, int length, WordReader reader) {
    char[] both = Arrays.copyOf(before, length + reader.length());
    System.arraycopy(reader.word(), 0, both, length, reader.length());
    return both;
  }

  private static int find(Vocabulary vocabulary, char[] word) {
    return vocabulary.find(word, Suffixes.singular(word, word.length));
  }

  private void add(WordReader reader, int word) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
      joined = Arrays.copyOf(joined, 2 * size);
    }
    starts[size] = reader.start();
    ends[size] = reader.end();
    words[size] = word;
    joined[size++] = -1;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  int word(int token) {
    return words[token];
  }

  /** The word that this one and the next make without the hyphen between them, or -1. */
  int joined(int token) {
    return joined[token];
  }
}

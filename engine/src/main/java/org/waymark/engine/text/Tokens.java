package org.waymark.engine.text;

import java.util.Arrays;

/** The words of one text as numbers of a vocabulary, with their places. */
final class Tokens {
  private static final int LETTERS_PER_WORD = 5;

  final String text;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private int[] joined;
  private char[] letters;
  private int[] lettersEnd;
  private int size;

  private Tokens(String text) {
    this.text = text;
    int likely = 8 + text.length() / LETTERS_PER_WORD;
    starts = new int[likely];
    ends = new int[likely];
    words = new int[likely];
    joined = new int[likely];
    lettersEnd = new int[likely];
    letters = new char[16 + text.length()];
  }

  /** Words that the vocabulary does not know are -1. */
  static Tokens read(String text, Vocabulary vocabulary) {
    var tokens = new Tokens(text);
    var reader = new WordReader(text);
    while (reader.next()) {
      tokens.add(reader, vocabulary);
    }
    vocabulary.find(tokens.letters, tokens.lettersEnd, tokens.words, tokens.size);
    return tokens;
  }

  private void add(WordReader reader, Vocabulary vocabulary) {
    if (size > 0 && reader.hyphenated(ends[size - 1])) {
      joined[size - 1] = join(reader, vocabulary);
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
      joined = Arrays.copyOf(joined, 2 * size);
      lettersEnd = Arrays.copyOf(lettersEnd, 2 * size);
    }
    int length = Suffixes.singular(reader.word(), reader.length());
    starts[size] = reader.start();
    ends[size] = reader.end();
    words[size] = Vocabulary.hash(reader.word(), length);
    joined[size] = -1;
    append(reader.word(), length);
    size++;
  }

  private void append(char[] word, int length) {
    int from = size == 0 ? 0 : lettersEnd[size - 1];
    if (from + length > letters.length) {
      letters = Arrays.copyOf(letters, 2 * (from + length));
    }
    System.arraycopy(word, 0, letters, from, length);
    lettersEnd[size] = from + length;
  }

  private int join(WordReader second, Vocabulary vocabulary) {
    var first = new WordReader(text.substring(starts[size - 1], ends[size - 1]));
    first.next();
    char[] both = Arrays.copyOf(first.word(), first.length() + second.length());
    System.arraycopy(second.word(), 0, both, first.length(), second.length());
    return vocabulary.find(both, Suffixes.singular(both, both.length));
  }

  /** At which words a name may begin. */
  boolean[] begin(Edges edges) {
    boolean[] begin = edges.begin(words, size);
    for (int i = 0; i < size; i++) {
      if (joined[i] >= 0) {
        begin[i] = true;
        begin[Math.max(0, i - 1)] = true;
      }
    }
    return begin;
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

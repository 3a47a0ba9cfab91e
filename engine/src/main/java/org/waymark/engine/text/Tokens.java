package org.waymark.engine.text;

import java.util.Arrays;

/** The words of one text as numbers of a vocabulary, with their places. */
final class Tokens {
  private static final int LETTERS_PER_WORD = 5;

  final String text;
  private final Vocabulary vocabulary;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private int[] joined;
  private char[] letters = {};
  private int[] from;
  private int[] to;
  private int size;

  private Tokens(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    int likely = 8 + text.length() / LETTERS_PER_WORD;
    starts = new int[likely];
    ends = new int[likely];
    words = new int[likely];
    joined = new int[likely];
    from = new int[likely];
    to = new int[likely];
  }

  /** Words that the vocabulary does not know are -1. */
  static Tokens read(String text, Vocabulary vocabulary) {
    var plain = new PlainText(text);
    return plain.plain() ? of(plain, text, vocabulary) : readAny(text, vocabulary);
  }

  private static Tokens of(PlainText plain, String text, Vocabulary vocabulary) {
    var tokens = new Tokens(text, vocabulary);
    char[] folded = plain.folded();
    while (plain.next()) {
      boolean hyphen = tokens.size > 0 && plain.hyphenated(tokens.ends[tokens.size - 1]);
      tokens.add(folded, plain.start(), plain.end(), hyphen);
      tokens.at(plain.start(), plain.end());
    }
    return tokens.numbered(folded);
  }

  /** The same for texts with any signs and scripts. */
  static Tokens readAny(String text, Vocabulary vocabulary) {
    var tokens = new Tokens(text, vocabulary);
    var reader = new WordReader(text);
    while (reader.next()) {
      boolean hyphen = tokens.size > 0 && reader.hyphenated(tokens.ends[tokens.size - 1]);
      int end = tokens.add(reader.word(), reader.from(), reader.to(), hyphen);
      reader.keep(end);
      tokens.at(reader.start(), reader.end());
    }
    return tokens.numbered(reader.word());
  }

  private Tokens numbered(char[] all) {
    letters = all;
    vocabulary.likely(letters, from, to, words, size);
    return this;
  }

  private int add(char[] word, int first, int last, boolean hyphen) {
    if (size == starts.length) {
      grow();
    }
    if (hyphen) {
      joined[size - 1] = join(word, first, last);
    }
    from[size] = first;
    to[size] = Suffixes.singular(word, first, last);
    words[size] = Vocabulary.hash(word, first, to[size]);
    joined[size] = -1;
    return to[size];
  }

  private void at(int start, int end) {
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  private void grow() {
    starts = Arrays.copyOf(starts, 2 * size);
    ends = Arrays.copyOf(ends, 2 * size);
    words = Arrays.copyOf(words, 2 * size);
    joined = Arrays.copyOf(joined, 2 * size);
    from = Arrays.copyOf(from, 2 * size);
    to = Arrays.copyOf(to, 2 * size);
  }

  private int join(char[] second, int begin, int end) {
    var first = new WordReader(text.substring(starts[size - 1], ends[size - 1]));
    first.next();
    char[] both = Arrays.copyOf(first.word(), first.length() + end - begin);
    System.arraycopy(second, begin, both, first.length(), end - begin);
    return vocabulary.find(both, Suffixes.singular(both, 0, both.length));
  }

  /**
   * Whether each of these words has the letters of its number; one that has not is unknown from
   * then on.
   */
  boolean certain(int first, int last) {
    boolean certain = true;
    for (int token = first; token < last; token++) {
      if (words[token] >= 0 && !vocabulary.is(words[token], letters, from[token], to[token])) {
        words[token] = -1;
        certain = false;
      }
    }
    return certain;
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

  /** Its number as far as its hash tells; see {@link #certain}. */
  int word(int token) {
    return words[token];
  }

  /** The word that this one and the next make without the hyphen between them, or -1. */
  int joined(int token) {
    return joined[token];
  }
}

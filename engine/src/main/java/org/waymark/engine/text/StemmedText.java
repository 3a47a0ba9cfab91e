package org.waymark.engine.text;

import java.util.Arrays;

/** A text as stems with their places and the sentences they stand in. */
final class StemmedText {
  private final RankerLabels labels;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] stems = new int[64];
  private int[] sentences = new int[64];
  private double[] before = new double[65];
  private int size;

  StemmedText(RankerLabels labels, String text) {
    this.labels = labels;
    var reader = new WordReader(text);
    int sentence = 0;
    while (reader.next()) {
      if (size > 0 && sentenceEnds(text, ends[size - 1], reader.start())) {
        sentence++;
      }
      add(reader, sentence);
    }
  }

  /** A full stop inside a name, as in Node.js, ends nothing. */
  private static boolean sentenceEnds(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' ? i + 1 < to : "!?;\n\u2022".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void add(WordReader reader, int sentence) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      stems = Arrays.copyOf(stems, 2 * size);
      sentences = Arrays.copyOf(sentences, 2 * size);
      before = Arrays.copyOf(before, 2 * size + 1);
    }
    int stem = labels.stem(reader.word(), Suffixes.stem(reader.word(), reader.length()));
    starts[size] = reader.start();
    ends[size] = reader.end();
    stems[size] = stem;
    sentences[size] = sentence;
    before[size + 1] = before[size] + labels.idf(stem);
    size++;
  }

  int size() {
    return size;
  }

  /** -1 where no label has it. */
  int stem(int word) {
    return stems[word];
  }

  int sentence(int word) {
    return sentences[word];
  }

  Span span(int word) {
    return new Span(starts[word], ends[word]);
  }

  /** The sum of idf over a window, its last word included. */
  double weight(int first, int last) {
    return before[last + 1] - before[first];
  }
}

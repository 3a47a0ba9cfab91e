package org.waymark.engine.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One text's skills; used once. */
final class Ranking {
  private final RankerLabels labels;
  private final double[] found;
  private final int[] touched;
  private final Map<Integer, Best> best = new HashMap<>();
  private int count;

  private record Best(double score, int label, List<Stem> sentence) {}

  private record Stem(int id, Span span) {}

  Ranking(RankerLabels labels) {
    this.labels = labels;
    this.found = new double[labels.size()];
    this.touched = new int[labels.size()];
  }

  List<Proposal> of(String text) {
    for (List<Stem> sentence : sentences(text)) {
      rank(sentence);
    }
    return best.entrySet().stream().map(e -> proposal(e.getKey(), e.getValue())).toList();
  }

  private List<List<Stem>> sentences(String text) {
    List<List<Stem>> sentences = new ArrayList<>();
    List<Stem> current = new ArrayList<>();
    var reader = new WordReader(text);
    int before = 0;
    while (reader.next()) {
      if (ends(text, before, reader.start())) {
        sentences.add(current);
        current = new ArrayList<>();
      }
      before = reader.end();
      int length = Suffixes.stem(reader.word(), reader.length());
      int id = labels.vocabulary.find(reader.word(), length);
      if (id >= 0) {
        current.add(new Stem(id, new Span(reader.start(), reader.end())));
      }
    }
    sentences.add(current);
    return sentences;
  }

  /** A full stop inside a name, as in Node.js, ends nothing. */
  private static boolean ends(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' ? i + 1 < to : "!?;\n\u2022".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void rank(List<Stem> sentence) {
    count = 0;
    sentence.stream().mapToInt(Stem::id).distinct().forEach(this::collect);
    for (int i = 0; i < count; i++) {
      int label = touched[i];
      double weight = labels.weight(label);
      var here = new Best(found[label] / weight * Math.sqrt(weight), label, sentence);
      best.merge(labels.skill(label), here, Ranking::better);
      found[label] = 0;
    }
  }

  private void collect(int stem) {
    for (int at = labels.start(stem); at < labels.end(stem); at++) {
      int label = labels.label(at);
      if (found[label] == 0) {
        touched[count++] = label;
      }
      found[label] += labels.idf(stem);
    }
  }

  private static Best better(Best a, Best b) {
    if (a.score == b.score) {
      return a.label <= b.label ? a : b;
    }
    return a.score > b.score ? a : b;
  }

  private Proposal proposal(int skill, Best b) {
    double share = Math.min(1, b.score / Math.sqrt(labels.weight(b.label)));
    List<Span> spans =
        b.sentence.stream().filter(s -> labels.has(b.label, s.id)).map(Stem::span).toList();
    return new Proposal(skill, b.score, labels.text(b.label), share, spans);
  }
}

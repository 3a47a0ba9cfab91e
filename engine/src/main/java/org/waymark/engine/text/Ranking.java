package org.waymark.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One text's skills; used once. */
final class Ranking {
  private static final int WINDOW = 8;
  private static final int LONGEST_SENTENCE = 64;
  private static final double ALTERNATIVE = 0.9;
  private static final int NONE = -1;

  private final RankerLabels labels;
  private final StemmedText text;

  /**
   * For each label, the latest of its words seen in the sentence; from there to the ones before.
   */
  private final int[] latest;

  private int[] word = new int[256];
  private int[] previous = new int[256];
  private int entries;

  private final double[] score;
  private final int[] label;
  private final int[] first;
  private final int[] last;

  Ranking(RankerLabels labels, String text) {
    this.labels = labels;
    this.text = new StemmedText(labels, text);
    this.latest = new int[labels.size()];
    Arrays.fill(latest, NONE);
    score = new double[labels.skills()];
    label = new int[labels.skills()];
    first = new int[labels.skills()];
    last = new int[labels.skills()];
    run();
  }

  /** Longer sentences are taken in pieces that overlap, so that no window is lost. */
  private void run() {
    int from = 0;
    for (int to = 1; to <= text.size(); to++) {
      if (to == text.size() || text.sentence(to) != text.sentence(from)) {
        sentence(from, to);
        from = to;
      } else if (to - from == LONGEST_SENTENCE) {
        sentence(from, to);
        from = to - WINDOW + 1;
      }
    }
  }

  private void sentence(int from, int to) {
    entries = 0;
    for (int w = from; w < to; w++) {
      int stem = text.stem(w);
      for (int at = stem < 0 ? 0 : labels.start(stem); stem >= 0 && at < labels.end(stem); at++) {
        collect(labels.label(at), w);
      }
    }
    for (int w = from; w < to; w++) {
      int stem = text.stem(w);
      for (int at = stem < 0 ? 0 : labels.start(stem); stem >= 0 && at < labels.end(stem); at++) {
        latest[labels.label(at)] = NONE;
      }
    }
  }

  /** Every window that ends at this word and starts at a word of the same label. */
  private void collect(int l, int end) {
    add(l, end);
    double found = 0;
    for (int at = latest[l]; at != NONE && end - word[at] < WINDOW; at = previous[at]) {
      if (!repeated(latest[l], at)) {
        found += labels.idf(text.stem(word[at]));
        offer(l, word[at], end, found);
      }
    }
  }

  private void add(int l, int w) {
    if (entries == word.length) {
      word = Arrays.copyOf(word, 2 * entries);
      previous = Arrays.copyOf(previous, 2 * entries);
    }
    word[entries] = w;
    previous[entries] = latest[l];
    latest[l] = entries++;
  }

  /** Whether the same stem stands between an entry and the latest one. */
  private boolean repeated(int from, int entry) {
    int stem = text.stem(word[entry]);
    for (int at = from; at != entry; at = previous[at]) {
      if (text.stem(word[at]) == stem) {
        return true;
      }
    }
    return false;
  }

  private void offer(int l, int start, int end, double found) {
    double weight = labels.weight(l);
    double share = Math.min(1, found / weight);
    double tight = Math.min(1, found / text.weight(start, end));
    double s = share * Math.sqrt(share * tight * weight);
    double points = labels.preferred(l) ? s : s * ALTERNATIVE;
    int skill = labels.skill(l);
    if (points > score[skill] || (points == score[skill] && l < label[skill])) {
      score[skill] = points;
      label[skill] = l;
      first[skill] = start;
      last[skill] = end;
    }
  }

  List<Proposal> best(int k) {
    return IntStream.range(0, score.length)
        .filter(s -> score[s] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer s) -> -score[s]).thenComparingInt(s -> s))
        .limit(k)
        .map(this::proposal)
        .toList();
  }

  private Proposal proposal(int skill) {
    int l = label[skill];
    List<Span> spans = new ArrayList<>();
    var stems = IntStream.rangeClosed(first[skill], last[skill]);
    stems.filter(w -> labels.has(l, text.stem(w))).forEach(w -> spans.add(text.span(w)));
    double found =
        IntStream.rangeClosed(first[skill], last[skill])
            .map(text::stem)
            .distinct()
            .filter(s -> labels.has(l, s))
            .mapToDouble(labels::idf)
            .sum();
    double share = Math.min(1, found / labels.weight(l));
    return new Proposal(skill, score[skill], labels.text(l), share, spans);
  }
}

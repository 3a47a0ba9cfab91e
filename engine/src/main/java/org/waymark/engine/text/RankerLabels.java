package org.waymark.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Labels as sets of stems, and for each stem the labels that have it. */
final class RankerLabels {
  final Vocabulary vocabulary = new Vocabulary();
  private final List<String> texts = new ArrayList<>();
  private final List<int[]> stems = new ArrayList<>();
  private int[] skill = new int[1 << 10];
  private int[] start = {0};
  private int[] posting = {};
  private double[] idf = {};
  private double[] weight = {};

  void add(int skillId, String text) {
    int[] found = stems(text);
    if (found.length == 0) {
      return;
    }
    if (texts.size() == skill.length) {
      skill = Arrays.copyOf(skill, 2 * skill.length);
    }
    skill[texts.size()] = skillId;
    texts.add(text);
    stems.add(found);
  }

  private int[] stems(String text) {
    var found = new ArrayList<Integer>();
    var reader = new WordReader(text);
    while (reader.next()) {
      int length = Suffixes.stem(reader.word(), reader.length());
      found.add(vocabulary.add(reader.word(), length));
    }
    return found.stream().mapToInt(i -> i).distinct().toArray();
  }

  void seal() {
    start = new int[vocabulary.size() + 1];
    stems.forEach(all -> Arrays.stream(all).forEach(s -> start[s + 1]++));
    idf = new double[vocabulary.size()];
    for (int s = 0; s < idf.length; s++) {
      idf[s] = StrictMath.log(1 + (double) stems.size() / start[s + 1]);
      start[s + 1] += start[s];
    }
    posting = new int[start[start.length - 1]];
    int[] next = Arrays.copyOf(start, idf.length);
    weight = new double[stems.size()];
    for (int label = 0; label < weight.length; label++) {
      for (int s : stems.get(label)) {
        posting[next[s]++] = label;
        weight[label] += idf[s];
      }
    }
  }

  int size() {
    return weight.length;
  }

  int skill(int label) {
    return skill[label];
  }

  String text(int label) {
    return texts.get(label);
  }

  boolean has(int label, int stem) {
    return Arrays.stream(stems.get(label)).anyMatch(s -> s == stem);
  }

  int start(int stem) {
    return start[stem];
  }

  int end(int stem) {
    return start[stem + 1];
  }

  int label(int at) {
    return posting[at];
  }

  double idf(int stem) {
    return idf[stem];
  }

  /** The sum of idf over the stems of a label. */
  double weight(int label) {
    return weight[label];
  }
}

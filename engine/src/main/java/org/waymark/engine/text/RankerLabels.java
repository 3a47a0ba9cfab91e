package org.waymark.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Labels as sets of stems, and for each stem the labels that have it. */
final class RankerLabels {
  private record Label(int skill, String text, boolean preferred) {}

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Label> labels = new ArrayList<>();
  private final List<int[]> stems = new ArrayList<>();
  private int[] start = {0};
  private int[] posting = {};
  private double[] idf = {};
  private double[] weight = {};
  private double rarest;
  private int skills;

  void add(int skill, String text, boolean preferred) {
    int[] found = Arrays.stream(stems(text)).distinct().toArray();
    if (found.length > 0) {
      labels.add(new Label(skill, text.strip(), preferred));
      stems.add(found);
      skills = Math.max(skills, skill + 1);
    }
  }

  private int[] stems(String text) {
    var found = new ArrayList<Integer>();
    var reader = new WordReader(text);
    while (reader.next()) {
      int length = Suffixes.stem(reader.word(), reader.length());
      found.add(vocabulary.add(reader.word(), length));
    }
    return found.stream().mapToInt(i -> i).toArray();
  }

  void seal() {
    start = new int[vocabulary.size() + 1];
    stems.forEach(all -> Arrays.stream(all).forEach(s -> start[s + 1]++));
    for (int s = 0; s < vocabulary.size(); s++) {
      start[s + 1] += start[s];
    }
    posting = new int[start[start.length - 1]];
    int[] next = start.clone();
    for (int label = 0; label < labels.size(); label++) {
      for (int s : stems.get(label)) {
        posting[next[s]++] = label;
      }
    }
    weigh();
  }

  private void weigh() {
    idf = new double[vocabulary.size()];
    var named = new HashSet<Integer>();
    labels.forEach(l -> named.add(l.skill));
    for (int s = 0; s < idf.length; s++) {
      var having = new HashSet<Integer>();
      for (int at = start[s]; at < start[s + 1]; at++) {
        having.add(labels.get(posting[at]).skill);
      }
      idf[s] = StrictMath.log(1 + (double) named.size() / having.size());
    }
    rarest = StrictMath.log(1 + named.size());
    weight = stems.stream().mapToDouble(this::sum).toArray();
  }

  private double sum(int[] all) {
    return Arrays.stream(all).mapToDouble(this::idf).sum();
  }

  /** The number of a stem in the first letters of a buffer, or -1. */
  int stem(char[] word, int length) {
    return vocabulary.find(word, length);
  }

  int size() {
    return labels.size();
  }

  /** One more than the highest skill id. */
  int skills() {
    return skills;
  }

  int skill(int label) {
    return labels.get(label).skill;
  }

  String text(int label) {
    return labels.get(label).text;
  }

  boolean preferred(int label) {
    return labels.get(label).preferred;
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

  /** Of a word that no label has (-1): as if one skill had it. */
  double idf(int stem) {
    return stem < 0 ? rarest : idf[stem];
  }

  /** The sum of idf over the stems of a label. */
  double weight(int label) {
    return weight[label];
  }
}

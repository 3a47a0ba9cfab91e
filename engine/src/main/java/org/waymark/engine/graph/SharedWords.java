package org.waymark.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.waymark.engine.Reason;
import org.waymark.engine.text.Words;

/** How alike two skills are by the words of their names. Words in many names do not count. */
final class SharedWords {
  private static final double MOST = 0.6;
  private static final double ONE_WORD = 0.24;
  static final double SAME_NAME = 0.9;
  private static final int COMMON_SHARE = 20;
  private static final int COMMON_LEAST = 20;

  private final List<List<String>> names = new ArrayList<>();
  private final List<int[]> words = new ArrayList<>();
  private final List<int[]> skillsWith = new ArrayList<>();
  private double[] idf = {};
  private final double[] weight;
  private final double[] common;
  private final int[] shared;
  private final int[] touched;

  SharedWords(int skills) {
    for (int i = 0; i < skills; i++) {
      names.add(List.of());
    }
    weight = new double[skills];
    common = new double[skills];
    shared = new int[skills];
    touched = new int[skills];
  }

  boolean named(int skill) {
    return !names.get(skill).isEmpty();
  }

  void name(int skill, String name) {
    names.set(skill, Words.stems(name).stream().distinct().sorted().toList());
  }

  /** Numbers the words in alphabetical order, so that sums do not depend on the order given. */
  void seal() {
    var having = new TreeMap<String, List<Integer>>();
    for (int skill = 0; skill < names.size(); skill++) {
      for (String word : names.get(skill)) {
        having.computeIfAbsent(word, w -> new ArrayList<>()).add(skill);
      }
    }
    int most = Math.max(COMMON_LEAST, names.size() / COMMON_SHARE);
    having.values().removeIf(skills -> skills.size() > most);
    having.values().forEach(s -> skillsWith.add(s.stream().mapToInt(i -> i).toArray()));
    idf =
        skillsWith.stream()
            .mapToDouble(s -> StrictMath.log(1 + (double) names.size() / s.length))
            .toArray();
    var numbers = new ArrayList<>(having.keySet());
    for (int skill = 0; skill < names.size(); skill++) {
      int[] rare =
          names.get(skill).stream()
              .mapToInt(w -> Collections.binarySearch(numbers, w))
              .filter(w -> w >= 0)
              .toArray();
      words.add(rare);
      weight[skill] = Arrays.stream(rare).mapToDouble(w -> idf[w]).sum();
    }
  }

  void near(int skill, Evidence evidence) {
    int count = 0;
    for (int word : words.get(skill)) {
      for (int other : skillsWith.get(word)) {
        if (shared[other]++ == 0) {
          touched[count++] = other;
        }
        common[other] += idf[word];
      }
    }
    for (int i = 0; i < count; i++) {
      int other = touched[i];
      if (other != skill) {
        evidence.see(other, Reason.Kind.SHARED_WORDS, strength(skill, other), shared[other]);
      }
      common[other] = 0;
      shared[other] = 0;
    }
  }

  private double strength(int a, int b) {
    if (names.get(a).equals(names.get(b))) {
      return SAME_NAME;
    }
    double dice = Math.min(1, 2 * common[b] / (weight[a] + weight[b]));
    return Math.min(shared[b] == 1 ? ONE_WORD : MOST, MOST * dice * dice);
  }
}

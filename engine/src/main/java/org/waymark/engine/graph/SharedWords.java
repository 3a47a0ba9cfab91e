package org.waymark.engine.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.waymark.engine.Reason;
import org.waymark.engine.text.Words;

/** How alike two skills are by the words of their names. Words in many names do not count. */
final class SharedWords {
  private static final double MOST = 0.6;
  private static final double SAME_NAME = 0.9;
  private static final int COMMON_SHARE = 20;
  private static final int COMMON_LEAST = 20;

  private final Map<String, List<Integer>> skillsWith = new HashMap<>();
  private final List<List<String>> words = new ArrayList<>();
  private final double[] weight;
  private final double[] common;
  private final int[] shared;
  private final int[] touched;

  SharedWords(int skills) {
    for (int i = 0; i < skills; i++) {
      words.add(List.of());
    }
    weight = new double[skills];
    common = new double[skills];
    shared = new int[skills];
    touched = new int[skills];
  }

  boolean named(int skill) {
    return !words.get(skill).isEmpty();
  }

  void name(int skill, String name) {
    words.set(skill, List.copyOf(new TreeSet<>(Words.stems(name))));
  }

  void seal() {
    for (int skill = 0; skill < words.size(); skill++) {
      for (String word : words.get(skill)) {
        skillsWith.computeIfAbsent(word, w -> new ArrayList<>()).add(skill);
      }
    }
    int most = Math.max(COMMON_LEAST, words.size() / COMMON_SHARE);
    skillsWith.values().removeIf(skills -> skills.size() > most);
    for (int skill = 0; skill < words.size(); skill++) {
      weight[skill] = words.get(skill).stream().mapToDouble(this::idf).sum();
    }
  }

  private double idf(String word) {
    List<Integer> with = skillsWith.get(word);
    return with == null ? 0 : StrictMath.log(1 + (double) words.size() / with.size());
  }

  void near(int skill, Evidence evidence) {
    int count = 0;
    for (String word : words.get(skill)) {
      double idf = idf(word);
      for (int other : skillsWith.getOrDefault(word, List.of())) {
        if (shared[other]++ == 0) {
          touched[count++] = other;
        }
        common[other] += idf;
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
    if (words.get(a).equals(words.get(b))) {
      return SAME_NAME;
    }
    double dice = Math.min(1, 2 * common[b] / (weight[a] + weight[b]));
    return MOST * dice * dice;
  }
}

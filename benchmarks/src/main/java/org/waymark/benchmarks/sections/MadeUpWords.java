package org.waymark.benchmarks.sections;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Labels and texts of made-up words. No plurals, no hyphens, no names across a comma and no two
 * words that make a third, so that every way of tagging must find the same.
 */
final class MadeUpWords {
  private static final String[] SYLLABLES = {
    "ba", "ko", "ri", "ten", "mu", "lo", "van", "pé", "dor", "ni", "ga", "zu", "fel", "ma", "tor",
    "ülm"
  };
  private static final int WORDS = 20_000;

  private final SplittableRandom random;
  private final List<String> words;

  MadeUpWords(long seed) {
    random = new SplittableRandom(seed);
    Set<String> distinct = new LinkedHashSet<>();
    while (distinct.size() < WORDS) {
      var word = new StringBuilder();
      for (int i = 2 + random.nextInt(3); i > 0; i--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      distinct.add(word.append('x').toString());
    }
    words = List.copyOf(distinct);
  }

  private String word() {
    double u = random.nextDouble();
    return words.get((int) (u * u * words.size()));
  }

  List<String> labels(int count) {
    List<String> labels = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    while (labels.size() < count) {
      var label = new StringBuilder(word());
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        label.append(' ').append(word());
      }
      if (seen.add(Automaton.fold(label.toString()))) {
        labels.add(label.toString());
      }
    }
    return labels;
  }

  List<String> texts(int count, List<String> labels) {
    List<String> texts = new ArrayList<>();
    for (int t = 0; t < count; t++) {
      var text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        for (int w = 0; w < 5; w++) {
          text.append(word()).append(' ');
        }
        String name = labels.get(random.nextInt(labels.size()));
        text.append("with ").append(random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT));
        text.append(", and ");
      }
      texts.add(text.toString());
    }
    return texts;
  }
}

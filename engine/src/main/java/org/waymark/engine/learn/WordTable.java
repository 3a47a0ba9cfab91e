package org.waymark.engine.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.engine.text.Words;

/** Numbers the words that stand in at least two texts. */
final class WordTable {
  private final Map<String, Integer> numbers = new HashMap<>();

  WordTable(List<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      for (String word : Words.stems(text)) {
        if (counts.merge(word, 1, Integer::sum) == 2) {
          numbers.put(word, numbers.size());
        }
      }
    }
  }

  int size() {
    return numbers.size();
  }

  /** The numbers of the known words of a text, each once, in their order. */
  int[] of(String text) {
    return Words.stems(text).stream()
        .distinct()
        .map(numbers::get)
        .filter(n -> n != null)
        .mapToInt(n -> n)
        .toArray();
  }
}

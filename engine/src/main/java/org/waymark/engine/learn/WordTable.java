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

  /** In the order of their numbers, each once. */
  static WordTable ofWords(List<String> words) {
    var table = new WordTable(List.of());
    words.forEach(w -> table.numbers.put(w, table.numbers.size()));
    if (table.size() < words.size()) {
      throw new IllegalArgumentException("A word of the learned map stands in it twice.");
    }
    return table;
  }

  /** In the order of their numbers. */
  List<String> words() {
    String[] words = new String[size()];
    numbers.forEach((word, number) -> words[number] = word);
    return List.of(words);
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

package org.waymark.engine.rank;

import java.util.ArrayList;
import java.util.List;
import org.waymark.engine.text.Words;

/** What a text is compared by; a feature may repeat. */
public enum Features {
  /** Folded words. */
  WORDS,
  /** Folded words without their endings. */
  STEMS,
  /** Folded words, and the 3 and 4 characters of each word with its borders. */
  WORDS_AND_CHARACTERS;

  /** The features of a text, in its order. */
  public List<String> of(String text) {
    return switch (this) {
      case WORDS -> Words.folded(text);
      case STEMS -> Words.stems(text);
      case WORDS_AND_CHARACTERS -> grams(text);
    };
  }

  private static List<String> grams(String text) {
    List<String> words = Words.folded(text);
    List<String> features = new ArrayList<>(words);
    for (String word : words) {
      String bordered = "_" + word + "_";
      for (int length = 3; length <= 4; length++) {
        for (int at = 0; at + length <= bordered.length(); at++) {
          features.add("~" + bordered.substring(at, at + length));
        }
      }
    }
    return features;
  }
}

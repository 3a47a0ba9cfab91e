package org.waymark.engine.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a text, folded and reduced to stems. */
public final class Words {
  private Words() {}

  /**
   * The stems of all words in order: case, diacritics, plural and common English endings folded.
   */
  public static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    var reader = new WordReader(text);
    while (reader.next()) {
      int length = Suffixes.stem(reader.word(), reader.length());
      stems.add(new String(reader.word(), 0, length));
    }
    return stems;
  }

  /** The words of a text in order: case, diacritics, width and ligatures folded. */
  public static List<String> folded(String text) {
    List<String> words = new ArrayList<>();
    var reader = new WordReader(text);
    while (reader.next()) {
      words.add(new String(reader.word(), 0, reader.length()));
    }
    return words;
  }
}

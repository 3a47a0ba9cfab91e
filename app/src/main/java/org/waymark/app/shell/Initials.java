package org.waymark.app.shell;

import java.util.Arrays;
import java.util.List;

/** The disc that stands for a person: decoration, never a picture. */
public record Initials(String letters, int tint) {
  private static final int TINTS = 5;

  public static Initials of(String name) {
    List<String> words =
        Arrays.stream(name.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
    if (words.isEmpty()) {
      return new Initials("", 1);
    }
    String letters = first(words.getFirst()) + (words.size() > 1 ? first(words.getLast()) : "");
    return new Initials(letters, 1 + Math.floorMod(name.hashCode(), TINTS));
  }

  private static String first(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
  }
}

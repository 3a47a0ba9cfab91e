package org.waymark.samples;

import java.util.Map;

/** The skill that stands for speaking a language. */
final class Languages {
  private static final Map<String, String> SKILLS =
      Map.ofEntries(
          Map.entry("en", "english"),
          Map.entry("nl", "dutch"),
          Map.entry("de", "german"),
          Map.entry("fr", "french"),
          Map.entry("nb", "norwegian"),
          Map.entry("pt", "portuguese"),
          Map.entry("pl", "polish"),
          Map.entry("es", "spanish"),
          Map.entry("ja", "japanese"),
          Map.entry("zh", "mandarin-chinese"),
          Map.entry("hi", "hindi"));

  private Languages() {}

  static String skill(String language) {
    String skill = SKILLS.get(language);
    if (skill == null) {
      throw new IllegalStateException("No skill for the language " + language);
    }
    return skill;
  }
}

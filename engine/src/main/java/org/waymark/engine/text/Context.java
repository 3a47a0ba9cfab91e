package org.waymark.engine.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words around a short name that say what it is. */
final class Context {
  /** English and German; a caller may add others. */
  static final List<String> SPEAKS_OF_SKILLS =
      List.of(
          "programming",
          "language",
          "developer",
          "development",
          "engineer",
          "engineering",
          "programmer",
          "code",
          "coding",
          "script",
          "scripting",
          "software",
          "framework",
          "library",
          "package",
          "backend",
          "frontend",
          "microservice",
          "statistics",
          "statistical",
          "experience",
          "knowledge",
          "skill",
          "proficient",
          "proficiency",
          "fluent",
          "expert",
          "certified",
          "Programmiersprache",
          "Programmierung",
          "Sprache",
          "Entwickler",
          "Entwicklerin",
          "Entwicklung",
          "Kenntnisse",
          "Erfahrung",
          "Skript",
          "Bibliothek");

  static final List<String> JOINS = List.of("and", "or", "und", "oder", "et", "ou");

  /** Product names that are also everyday words; they matter where a label is written so. */
  static final List<String> EVERYDAY =
      List.of(
          "access",
          "act",
          "aids",
          "angular",
          "apex",
          "bash",
          "basic",
          "beam",
          "bootstrap",
          "can",
          "chef",
          "cops",
          "crystal",
          "dart",
          "did",
          "elm",
          "ember",
          "excel",
          "express",
          "flash",
          "flask",
          "flow",
          "flutter",
          "forge",
          "go",
          "groovy",
          "hack",
          "helm",
          "hive",
          "impact",
          "jasmine",
          "jest",
          "julia",
          "lean",
          "led",
          "less",
          "logo",
          "make",
          "nest",
          "notion",
          "oracle",
          "outlook",
          "pandas",
          "pascal",
          "phoenix",
          "pig",
          "play",
          "processing",
          "project",
          "publisher",
          "pulse",
          "puppet",
          "rails",
          "react",
          "ruby",
          "rust",
          "sage",
          "salt",
          "sap",
          "sass",
          "scheme",
          "scratch",
          "sequel",
          "shell",
          "slack",
          "spark",
          "spring",
          "storm",
          "swift",
          "teams",
          "unity",
          "vault",
          "wild",
          "word",
          "zoom");

  private final Set<Integer> skills = new HashSet<>();
  private final Set<Integer> joins = new HashSet<>();

  Context(Vocabulary vocabulary, Collection<String> more) {
    SPEAKS_OF_SKILLS.forEach(w -> skills.add(number(vocabulary, w)));
    more.forEach(w -> skills.add(number(vocabulary, w)));
    JOINS.forEach(w -> joins.add(number(vocabulary, w)));
  }

  private static int number(Vocabulary vocabulary, String word) {
    var reader = new WordReader(word);
    if (!reader.next()) {
      throw new IllegalArgumentException("A context word has a letter: \"%s\".".formatted(word));
    }
    return vocabulary.add(reader.word(), Suffixes.singular(reader.word(), 0, reader.length()));
  }

  boolean speaksOfSkills(int word) {
    return skills.contains(word);
  }

  boolean joins(int word) {
    return joins.contains(word);
  }
}

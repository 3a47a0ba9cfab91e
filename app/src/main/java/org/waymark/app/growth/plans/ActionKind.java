package org.waymark.app.growth.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing somebody does. */
enum ActionKind {
  TRAINING,
  MENTORSHIP,
  PROJECT,
  SHADOWING,
  READING,
  PRACTICE,
  STRETCH,
  /** Agreed in a talk; nobody chooses it by hand. */
  AGREEMENT;

  /** Those that people choose from. */
  static final List<ActionKind> CHOSEN =
      Arrays.stream(values()).filter(k -> k != AGREEMENT).toList();

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ActionKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  static Optional<ActionKind> chosen(String code) {
    return CHOSEN.stream().filter(k -> k.code().equals(code)).findFirst();
  }

  /** As what it counts among the achievements of a person. */
  String achievement() {
    return this == TRAINING || this == READING ? "course" : "project";
  }
}

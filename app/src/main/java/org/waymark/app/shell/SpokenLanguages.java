package org.waymark.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that Waymark speaks. */
public final class SpokenLanguages {
  static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

  private SpokenLanguages() {}

  /** The same language without its country, where it is spoken. */
  static Optional<Locale> find(Locale locale) {
    return ALL.stream().filter(s -> s.getLanguage().equals(locale.getLanguage())).findFirst();
  }

  /** The language for somebody who would like this one. */
  public static Locale nearest(Locale wanted) {
    return find(wanted).orElse(Locale.ENGLISH);
  }
}

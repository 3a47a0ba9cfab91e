package org.waymark.app.policy.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a rule's value is: a number, one word, several words, or nothing but that it holds. */
public sealed interface Measure {
  /** The value as it is kept, or nothing where the text is none. */
  Optional<String> read(String text);

  /** A whole number of something. */
  record Amount(Unit unit, int least, int most) implements Measure {
    /** What is counted. */
    public enum Unit {
      MONTHS,
      DAYS,
      WORKING_DAYS,
      HOURS,
      PERCENT,
      LEVEL,
      TIMES
    }

    @Override
    public Optional<String> read(String text) {
      return Optional.of(text.strip())
          .filter(t -> t.matches("\\d{1,4}"))
          .map(Integer::valueOf)
          .filter(n -> n >= least && n <= most)
          .map(String::valueOf);
    }
  }

  /** One of these words. */
  record Choice(List<String> words) implements Measure {
    public Choice {
      words = List.copyOf(words);
    }

    @Override
    public Optional<String> read(String text) {
      return Optional.of(text.strip()).filter(words::contains);
    }
  }

  /** Any of these words, none too; kept in order with commas. */
  record Several(List<String> words) implements Measure {
    public Several {
      words = List.copyOf(words);
    }

    @Override
    public Optional<String> read(String text) {
      List<String> chosen =
          Arrays.stream(text.split(",", -1)).map(String::strip).filter(w -> !w.isEmpty()).toList();
      return words.containsAll(chosen)
          ? Optional.of(String.join(",", new TreeSet<>(chosen)))
          : Optional.empty();
    }
  }

  static Measure of(Amount.Unit unit, int least, int most) {
    return new Amount(unit, least, most);
  }

  static Measure yesNo() {
    return new Choice(List.of("yes", "no"));
  }

  static Measure one(String... words) {
    return new Choice(List.of(words));
  }

  static Measure any(String... words) {
    return new Several(List.of(words));
  }
}

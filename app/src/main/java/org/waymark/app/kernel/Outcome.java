package org.waymark.app.kernel;

import java.util.List;

/** What a command came to: done, with what it made, or refused with every reason. */
public sealed interface Outcome<T> {
  record Done<T>(T value) implements Outcome<T> {}

  record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("a refusal has a reason");
      }
    }
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(List<Refusal> reasons) {
    return new Refused<>(reasons);
  }

  static <T> Outcome<T> refused(String key, Object... values) {
    return new Refused<>(List.of(Refusal.of(key, values)));
  }
}

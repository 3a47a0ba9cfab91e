package org.waymark.app.growth.plans;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed, as values. */
final class Typed {
  private static final int SHOWN = 20;

  private Typed() {}

  static String line(@Nullable String words) {
    return words == null ? "" : words.replace("\0", "").replaceAll("\\s+", " ").strip();
  }

  static String text(@Nullable String words) {
    return words == null ? "" : words.replace("\0", "").replace("\r\n", "\n").strip();
  }

  static @Nullable LocalDate day(@Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  static @Nullable Integer number(@Nullable String typed) {
    return typed != null && typed.strip().matches("\\d{1,5}")
        ? Integer.valueOf(typed.strip())
        : null;
  }

  static Optional<UUID> id(@Nullable String typed) {
    try {
      return typed == null ? Optional.empty() : Optional.of(UUID.fromString(typed.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The first place in the form that is none. */
  static Optional<String> noPlace(MultiValueMap<String, String> form) {
    return form.entrySet().stream()
        .filter(e -> e.getKey().startsWith("place-"))
        .map(e -> line(e.getValue().getFirst()))
        .filter(typed -> !typed.matches("0*[1-9]\\d{0,2}"))
        .findFirst()
        .map(typed -> typed.substring(0, Math.min(typed.length(), SHOWN)));
  }

  /** Fields named {@code place-id}, in the order of the form. */
  static SequencedMap<UUID, @Nullable Integer> places(MultiValueMap<String, String> form) {
    SequencedMap<UUID, @Nullable Integer> numbers = new LinkedHashMap<>();
    form.forEach(
        (field, values) -> {
          if (field.startsWith("place-")) {
            id(field.substring("place-".length()))
                .ifPresent(id -> numbers.put(id, number(values.getFirst())));
          }
        });
    return numbers;
  }
}

package org.waymark.app.matching.rounds;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed, as values. */
final class Typed {
  private Typed() {}

  static String line(@Nullable String words) {
    return words == null ? "" : words.replace("\0", "").replaceAll("\\s+", " ").strip();
  }

  static String text(String words) {
    return words.replace("\0", "").replace("\r\n", "\n").strip();
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

  static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Fields named {@code name-id}, in the order of the form; null where that is no number. */
  static SequencedMap<UUID, @Nullable Integer> numbers(
      MultiValueMap<String, String> form, String name) {
    SequencedMap<UUID, @Nullable Integer> numbers = new LinkedHashMap<>();
    form.forEach(
        (field, values) -> {
          if (field.startsWith(name + "-")) {
            id(field.substring(name.length() + 1))
                .ifPresent(id -> numbers.put(id, number(values.getFirst())));
          }
        });
    return numbers;
  }

  static List<UUID> ids(MultiValueMap<String, String> form, String name) {
    return form.getOrDefault(name, List.of()).stream().flatMap(v -> id(v).stream()).toList();
  }
}

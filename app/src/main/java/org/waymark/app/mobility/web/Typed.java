package org.waymark.app.mobility.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/** What was typed, as values. */
public final class Typed {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2200;

  private Typed() {}

  public static String text(String typed) {
    return typed.replace("\0", "").strip();
  }

  public static @Nullable LocalDate day(String typed) {
    try {
      LocalDate day = typed.isBlank() ? null : LocalDate.parse(typed.strip());
      return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public static @Nullable Integer number(String typed) {
    return typed.strip().matches("\\d{1,4}") ? Integer.valueOf(typed.strip()) : null;
  }

  public static Optional<PersonId> person(String typed) {
    return id(typed).map(PersonId::new);
  }

  public static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

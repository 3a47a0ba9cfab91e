package org.waymark.app.people.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Table;

/**
 * A row of people.csv on its way in. What the file has no column for stays as it is known.
 *
 * @param managerText number or e-mail of the manager; null where the file does not speak of it
 */
record Candidate(
    Row row,
    UUID id,
    @Nullable Known known,
    String number,
    String given,
    String family,
    @Nullable String email,
    String language,
    LocalDate hiredOn,
    @Nullable LocalDate roleSince,
    @Nullable LocalDate leftOn,
    @Nullable String managerText) {

  static Candidate of(Table table, Row row, @Nullable Known known) {
    return new Candidate(
        row,
        known == null ? UuidCreator.getTimeOrderedEpoch() : known.id(),
        known,
        row.get("number"),
        plain(row.get("given_name")),
        plain(row.get("family_name")),
        table.has("email") || known == null ? row.orNull("email") : known.email(),
        table.has("language") || known == null ? row.get("language") : known.language(),
        hiredOn(row),
        row.date("role_since"),
        table.has("left_on") || known == null ? row.date("left_on") : stillLeft(row, known),
        table.has("manager") || known == null ? row.get("manager") : null);
  }

  /** A row that is left out for this very cell crosses no other date. */
  private static LocalDate hiredOn(Row row) {
    LocalDate day = row.date("hired_on");
    return day == null && !row.sound() ? LocalDate.MIN : Objects.requireNonNull(day);
  }

  /** Without a column for it somebody who left stays away, unless they were hired anew. */
  private static @Nullable LocalDate stillLeft(Row row, Known known) {
    LocalDate left = known.leftOn();
    LocalDate hired = row.date("hired_on");
    return left != null && hired != null && hired.isAfter(left) ? null : left;
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+", " ");
  }

  boolean fresh() {
    return known == null;
  }

  boolean gone(LocalDate today) {
    return leftOn != null && leftOn.isBefore(today);
  }

  String name() {
    return (given + " " + family).strip();
  }
}

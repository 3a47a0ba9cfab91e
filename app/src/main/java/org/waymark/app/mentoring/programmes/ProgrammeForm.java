package org.waymark.app.mentoring.programmes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.UnitId;

/** A programme as typed. */
public record ProgrammeForm(
    String name,
    String about,
    String unit,
    String family,
    String lowest,
    String highest,
    String joinUntil,
    String beginsOn,
    String endsOn) {
  static final ProgrammeForm EMPTY = new ProgrammeForm("", "", "", "", "", "", "", "", "");

  static ProgrammeForm of(Map<String, String> p) {
    return new ProgrammeForm(
        text(p, "name"),
        text(p, "about"),
        text(p, "unit"),
        text(p, "family"),
        text(p, "lowest"),
        text(p, "highest"),
        text(p, "joinUntil"),
        text(p, "beginsOn"),
        text(p, "endsOn"));
  }

  private static String text(Map<String, String> p, String name) {
    return p.getOrDefault(name, "").replace("\0", "").replace("\r\n", "\n").strip();
  }

  /** Nothing where a day is none. */
  Optional<ProgrammePlan> plan() {
    try {
      return Optional.of(
          new ProgrammePlan(
              name,
              about,
              unit.isEmpty() ? null : UnitId.of(unit),
              family.isEmpty() ? null : family,
              level(lowest),
              level(highest),
              LocalDate.parse(joinUntil),
              LocalDate.parse(beginsOn),
              LocalDate.parse(endsOn)));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty(); // told as one reason
    }
  }

  /** What is no number is no level. */
  private static @Nullable Integer level(String typed) {
    return typed.isEmpty() ? null : Integer.valueOf(typed);
  }
}

package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the database has them before the import.
 *
 * @param last the spell begun last, if there is one
 * @param manager of today, or of the line begun last
 * @param nextManager of the line that begins after that one
 */
record Known(
    UUID id,
    String number,
    String given,
    String family,
    @Nullable String email,
    String language,
    LocalDate hiredOn,
    @Nullable LocalDate leftOn,
    @Nullable LastSpell last,
    @Nullable UUID manager,
    @Nullable LocalDate managerFrom,
    @Nullable LocalDate managerUntil,
    @Nullable UUID nextManager) {

  record LastSpell(
      UUID id,
      Place place,
      String kind,
      LocalDate beganOn,
      @Nullable LocalDate until,
      LocalDate roleSince,
      boolean only) {}

  /** Gone before this day. */
  boolean gone(LocalDate today) {
    return leftOn != null && leftOn.isBefore(today);
  }

  String name() {
    return (given + " " + family).strip();
  }
}

package org.waymark.app.mentoring.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.people.UnitId;

/** Programmes out of their rows. */
final class ProgrammeRows {
  private ProgrammeRows() {}

  static Programme programme(ResultSet row) throws SQLException {
    UUID unit = row.getObject("unit", UUID.class);
    return new Programme(
        new ProgrammeId(row.getObject("id", UUID.class)),
        new ProgrammePlan(
            row.getString("name"),
            row.getString("about"),
            unit == null ? null : new UnitId(unit),
            row.getString("family"),
            row.getObject("lowest_level", Integer.class),
            row.getObject("highest_level", Integer.class),
            row.getObject("join_until", LocalDate.class),
            row.getObject("begins_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class)),
        new PersonId(row.getObject("owner", UUID.class)),
        ProgrammeStage.of(row.getString("state")),
        row.getInt("revision"));
  }
}

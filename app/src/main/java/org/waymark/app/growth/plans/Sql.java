package org.waymark.app.growth.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.skills.SkillId;

/** Small words of SQL that several queries share. */
final class Sql {
  private Sql() {}

  static Timestamp time(Instant at) {
    return Timestamp.from(at);
  }

  static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static @Nullable Aim aim(ResultSet row) throws SQLException {
    Integer skill = row.getObject("skill", Integer.class);
    return skill == null ? null : new Aim(new SkillId(skill), row.getInt("level"));
  }
}

package org.waymark.app.conversations.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.kernel.PersonId;

/** Small things between rows and records. */
final class Sql {
  private Sql() {}

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
    return instant == null ? null : at(instant);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static PersonId person(ResultSet row, String column) throws SQLException {
    return new PersonId(uuid(row, column));
  }

  static TalkId talk(ResultSet row, String column) throws SQLException {
    return new TalkId(uuid(row, column));
  }
}

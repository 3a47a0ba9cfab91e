package org.waymark.app.mobility.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/** Small words of SQL that several queries share. */
final class Sql {
  private Sql() {}

  static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static PersonId person(ResultSet row, String column) throws SQLException {
    return new PersonId(uuid(row, column));
  }

  static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> wrap)
      throws SQLException {
    UUID value = row.getObject(column, UUID.class);
    return value == null ? null : wrap.apply(value);
  }

  static @Nullable Timestamp at(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}

package org.waymark.app.policy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/** Small words of SQL that several queries share. */
final class Sql {
  private Sql() {}

  /**
   * For {@code in (select unnest(:ids::uuid[]))}: one parameter, however many ids; compared by a
   * hash, where {@code = any} may walk the whole array for each row.
   */
  static PersonId person(ResultSet row, String column) throws SQLException {
    return new PersonId(row.getObject(column, UUID.class));
  }

  static @Nullable PersonId personOrNull(ResultSet row, String column) throws SQLException {
    UUID value = row.getObject(column, UUID.class);
    return value == null ? null : new PersonId(value);
  }
}

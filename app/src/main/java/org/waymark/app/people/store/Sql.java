package org.waymark.app.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Small words of SQL that several queries share. */
final class Sql {
  /** The spell and the manager of today; needs {@code :today}, and s, p, m as names. */
  static final String CURRENT =
      """
      from people.spell s
      join people.person p on p.id = s.person
      left join people.reporting_line m on m.person = s.person
        and m.began_on <= :today and (m.until is null or m.until > :today)
      where s.began_on <= :today and (s.until is null or s.until > :today)
      """;

  private Sql() {}

  static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> wrap)
      throws SQLException {
    UUID value = row.getObject(column, UUID.class);
    return value == null ? null : wrap.apply(value);
  }

  static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}

package org.waymark.app.matching.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/** Small words of SQL that several queries share. */
final class Sql {
  private Sql() {}

  /** For {@code in (select unnest(:ids::uuid[]))}: one parameter, however many ids. */
  static <I> String array(Collection<I> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  static PersonId person(ResultSet row) throws SQLException {
    return new PersonId(row.getObject("person", UUID.class));
  }

  static OpeningId opening(ResultSet row) throws SQLException {
    return new OpeningId(row.getObject("opening", UUID.class));
  }
}

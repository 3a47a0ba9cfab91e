package org.waymark.app.matching.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/** Small words of SQL that several queries share. */
final class Sql {
  private Sql() {}

  static PersonId person(ResultSet row) throws SQLException {
    return new PersonId(row.getObject("person", UUID.class));
  }

  static OpeningId opening(ResultSet row) throws SQLException {
    return new OpeningId(row.getObject("opening", UUID.class));
  }
}

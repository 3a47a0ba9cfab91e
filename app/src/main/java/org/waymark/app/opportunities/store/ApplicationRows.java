package org.waymark.app.opportunities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.RevealStage;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationState;

/** Reads applications from rows. */
final class ApplicationRows {
  static final String SELECT =
      """
      select a.id, a.opening, a.person, a.letter, a.reveal, a.state, a.version, s.at, s.why
      from opportunities.application a
        join opportunities.application_state s on s.application = a.id and s.nr = a.state_nr
      """;

  private ApplicationRows() {}

  static Instant at(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }

  static Application application(ResultSet row, int nr) throws SQLException {
    return new Application(
        id(row),
        opening(row),
        person(row),
        row.getString("letter"),
        RevealStage.of(row.getString("reveal")),
        state(row),
        row.getInt("version"));
  }

  static ApplicationId id(ResultSet row) throws SQLException {
    return new ApplicationId(row.getObject("id", UUID.class));
  }

  static OpeningId opening(ResultSet row) throws SQLException {
    return new OpeningId(row.getObject("opening", UUID.class));
  }

  static PersonId person(ResultSet row) throws SQLException {
    return new PersonId(row.getObject("person", UUID.class));
  }

  static ApplicationState state(ResultSet row) throws SQLException {
    String why = row.getString("why");
    return ApplicationState.of(
        ApplicationStage.of(row.getString("state")), at(row), why == null ? "" : why);
  }
}

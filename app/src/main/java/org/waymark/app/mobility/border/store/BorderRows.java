package org.waymark.app.mobility.border.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.border.BorderId;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.Borders.Change;
import org.waymark.app.mobility.border.model.Borders.Happening;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.mobility.border.model.Stay;
import org.waymark.app.mobility.border.model.Story;

/** International cases as columns, and read from rows. */
final class BorderRows {
  static final String ADD =
      """
      insert into mobility.border_case (id, person, move, state, state_nr, home, region, country,
        stay, from_on, pack, opened_on)
      values (:id, :person, :move, :state, 1, :home, :region, :country, :stay, :from, :pack, :opened)
      on conflict (person) where state not in ('finished', 'closed') do nothing
      """;
  static final String KEEP =
      """
      update mobility.border_case set move = :move, region = :region, country = :country,
        stay = :stay, from_on = :from, motivation = :motivation, contributions = :contributions,
        benefit = :benefit, cost = :cost, consulted = :consulted, pack = :pack""";
  static final String WHERE = " where id = :id";

  private BorderRows() {}

  static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec sql, BorderCase it) {
    MoveId move = it.move();
    return sql.param("id", it.id().value())
        .param("move", move == null ? null : move.value())
        .param("region", it.goal().region())
        .param("country", it.goal().country())
        .param("stay", it.goal().stay().code())
        .param("from", it.goal().from())
        .param("pack", it.pack());
  }

  static JdbcClient.StatementSpec told(JdbcClient.StatementSpec sql, BorderCase it) {
    return facts(sql, it)
        .param("motivation", it.story().motivation())
        .param("contributions", it.story().contributions())
        .param("benefit", it.story().benefit())
        .param("cost", it.story().cost())
        .param("consulted", it.story().consulted());
  }

  static BorderCase read(ResultSet row, int nr) throws SQLException {
    UUID move = row.getObject("move", UUID.class);
    return new BorderCase(
        new BorderId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        move == null ? null : new MoveId(move),
        BorderStage.of(row.getString("state")),
        row.getString("home"),
        new Goal(
            row.getString("region"),
            row.getString("country"),
            Stay.of(row.getString("stay")).orElseThrow(),
            row.getObject("from_on", LocalDate.class)),
        new Story(
            row.getString("motivation"),
            row.getString("contributions"),
            row.getString("benefit"),
            row.getString("cost"),
            row.getString("consulted")),
        row.getObject("pack", UUID.class),
        row.getObject("opened_on", LocalDate.class));
  }

  static Happening happening(ResultSet row, int nr) throws SQLException {
    @Nullable UUID by = row.getObject("by_person", UUID.class);
    return new Happening(
        BorderStage.of(row.getString("state")),
        new Change(
            row.getTimestamp("at").toInstant(),
            by == null ? null : new PersonId(by),
            row.getString("why")));
  }
}

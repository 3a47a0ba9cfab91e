package org.waymark.app.matching.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.matching.rounds.MatchingRound.Place;
import org.waymark.app.matching.rounds.MatchingRound.Purpose;
import org.waymark.app.matching.rounds.RoundLife.Stage;
import org.waymark.app.people.UnitId;

/** Reads rounds from rows, and writes their parts. */
@Repository
class RoundRows {
  private final JdbcClient db;

  RoundRows(JdbcClient db) {
    this.db = db;
  }

  void removeParts(RoundId draft) {
    for (String part : List.of("round_opening", "round_unit")) {
      db.sql("delete from matching." + part + " where round = :id")
          .param("id", draft.value())
          .update();
    }
  }

  /** Its openings, and whose people it is for. */
  void addParts(MatchingRound round) {
    int nr = 1;
    for (Place place : round.places()) {
      db.sql(
              """
              insert into matching.round_opening (round, opening, nr, seats, live)
              values (:id, :opening, :nr, :seats, false)
              """)
          .param("id", round.id().value())
          .param("opening", place.opening().value())
          .param("nr", nr++)
          .param("seats", place.seats())
          .update();
    }
    for (UnitId unit : round.units()) {
      db.sql("insert into matching.round_unit (round, unit) values (:id, :unit)")
          .param("id", round.id().value())
          .param("unit", unit.value())
          .update();
    }
  }

  MatchingRound read(ResultSet row, int nr) throws SQLException {
    RoundId id = new RoundId(row.getObject("id", UUID.class));
    return new MatchingRound(
        id,
        row.getString("title"),
        Purpose.of(row.getString("purpose")).orElseThrow(),
        row.getObject("release_cap", Integer.class),
        row.getObject("enter_until", LocalDate.class),
        row.getObject("rank_until", LocalDate.class),
        row.getString("seal"),
        places(id),
        units(id),
        Stage.of(row.getString("state")));
  }

  private List<Place> places(RoundId id) {
    return db.sql("select opening, seats from matching.round_opening where round = :id order by nr")
        .param("id", id.value())
        .query((row, _) -> new Place(Sql.opening(row), row.getInt("seats")))
        .list();
  }

  private Set<UnitId> units(RoundId id) {
    return db.sql("select unit from matching.round_unit where round = :id")
        .param("id", id.value())
        .query((row, _) -> new UnitId(row.getObject("unit", UUID.class)))
        .set();
  }
}

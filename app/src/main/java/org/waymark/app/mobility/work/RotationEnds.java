package org.waymark.app.mobility.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.opportunities.OpeningId;

/** When rotations end, and what became of whoever went there. */
@Component
class RotationEnds {
  private final JdbcClient db;
  private final Clock clock;

  RotationEnds(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** What ended it. */
  enum Because {
    /** The person stands where they stood. */
    HOME,
    /** The person has another place by now. */
    ELSEWHERE,
    LEFT;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The end of one rotation.
   *
   * @param toldOf the last day that those concerned were told of
   */
  record End(MoveId move, LocalDate lastOn, @Nullable LocalDate toldOf, boolean over) {
    boolean told() {
      return lastOn.equals(toldOf);
    }
  }

  void plan(MoveId move, LocalDate lastOn) {
    db.sql(
            """
            insert into mobility.rotation_end (move, last_on) values (?, ?)
            on conflict (move) do nothing
            """)
        .params(move.value(), lastOn)
        .update();
  }

  void until(MoveId move, LocalDate lastOn) {
    db.sql("update mobility.rotation_end set last_on = ? where move = ? and ended_at is null")
        .params(lastOn, move.value())
        .update();
  }

  void told(MoveId move, LocalDate of) {
    db.sql("update mobility.rotation_end set told_of = ? where move = ?")
        .params(of, move.value())
        .update();
  }

  /** Nothing waits for its end any more; nothing happens where it is over already. */
  void over(MoveId move, Because because) {
    db.sql(
            """
            update mobility.rotation_end set ended_at = ?, ended_because = ?
            where move = ? and ended_at is null
            """)
        .params(Timestamp.from(clock.instant()), because.code(), move.value())
        .update();
  }

  Optional<End> of(MoveId move) {
    return db.sql("select * from mobility.rotation_end where move = ?")
        .param(move.value())
        .query(
            (row, _) ->
                new End(
                    move,
                    row.getObject("last_on", LocalDate.class),
                    row.getObject("told_of", LocalDate.class),
                    row.getObject("ended_at") != null))
        .optional();
  }

  /** Those who are at this rotation. */
  List<MoveId> at(OpeningId opening) {
    return ids(
        db.sql(
                """
                select e.move from mobility.rotation_end e join mobility.move m on m.id = e.move
                where m.opening = ? and e.ended_at is null order by e.move
                """)
            .param(opening.value()));
  }

  /** Whose last day is over by then, or so near that they are to be told of it. */
  List<MoveId> near(LocalDate day, int daysBefore) {
    return ids(
        db.sql(
                """
                select move from mobility.rotation_end
                where ended_at is null and (last_on < :day
                  or (told_of is distinct from last_on and last_on <= :soon))
                order by last_on, move
                """)
            .param("day", day)
            .param("soon", day.plusDays(daysBefore)));
  }

  private static List<MoveId> ids(JdbcClient.StatementSpec sql) {
    return sql.query((row, _) -> new MoveId(row.getObject("move", UUID.class))).list();
  }
}

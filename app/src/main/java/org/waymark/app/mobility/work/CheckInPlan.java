package org.waymark.app.mobility.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.CheckInParty;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.model.MoveCase;

/** Which check-ins there will be. */
@Component
class CheckInPlan {
  static final List<Integer> DAYS = List.of(7, 30, 60, 90, 180);

  /** When the manager whom the person left is asked, once. */
  private static final int OLD_MANAGER = 30;

  private final JdbcClient db;
  private final Clock clock;

  CheckInPlan(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void plan(MoveCase done) {
    if (!done.changesRecord()) {
      return;
    }
    PersonId host = done.after().manager();
    PersonId home = done.before().manager();
    for (int day : DAYS) {
      add(done, day, CheckInParty.MOVER, done.person());
      if (host != null) {
        add(done, day, CheckInParty.NEW_MANAGER, host);
      }
    }
    if (home != null && !home.equals(host)) {
      add(done, OLD_MANAGER, CheckInParty.OLD_MANAGER, home);
    }
  }

  private void add(MoveCase move, int day, CheckInParty party, PersonId person) {
    LocalDate on = move.effectiveOn().orElseThrow().plusDays(day);
    db.sql(
            """
            insert into mobility.check_in (move, day, party, person, due_at)
            values (:move, :day, :party, :person, :due) on conflict (move, day, party) do nothing
            """)
        .param("move", move.id().value())
        .param("day", day)
        .param("party", party.code())
        .param("person", person.value())
        .param("due", Timestamp.from(on.atStartOfDay(move.zone()).toInstant()))
        .update();
  }

  /** Nobody is asked any more. */
  void end(MoveId move) {
    db.sql(
            """
            update mobility.check_in set ended_at = :now
            where move = :move and answered_at is null and ended_at is null
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("move", move.value())
        .update();
  }
}

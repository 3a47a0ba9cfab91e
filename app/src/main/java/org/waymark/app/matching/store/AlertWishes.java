package org.waymark.app.matching.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.AlertWish;
import org.waymark.app.matching.AlertWish.Reach;

/** Who asked to be told of new openings, for telling them and for their own page alone. */
@Repository
public class AlertWishes {
  private final JdbcClient db;
  private final Clock clock;

  AlertWishes(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Of everybody who chose anything. */
  public Map<PersonId, AlertWish> all() {
    Map<PersonId, AlertWish> all = new HashMap<>();
    db.sql("select person, reach, paused_too from matching.alert_wish")
        .query(
            row -> {
              all.put(
                  new PersonId(row.getObject("person", UUID.class)),
                  new AlertWish(
                      Reach.of(row.getString("reach")).orElseThrow(),
                      row.getBoolean("paused_too")));
            });
    return all;
  }

  /** Nothing for who never chose. */
  public Optional<AlertWish> of(PersonId person) {
    return db.sql("select reach, paused_too from matching.alert_wish where person = :person")
        .param("person", person.value())
        .query(
            (row, _) ->
                new AlertWish(
                    Reach.of(row.getString("reach")).orElseThrow(), row.getBoolean("paused_too")))
        .optional();
  }

  public void save(PersonId person, AlertWish wish) {
    db.sql(
            """
            insert into matching.alert_wish (person, reach, paused_too, since)
            values (:person, :reach, :paused, :now)
            on conflict (person) do update set reach = excluded.reach,
              paused_too = excluded.paused_too, since = excluded.since
            """)
        .param("person", person.value())
        .param("reach", wish.reach().code())
        .param("paused", wish.pausedToo())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  public void forget(Collection<PersonId> people) {
    db.sql("delete from matching.alert_wish where person in (select unnest(:people::uuid[]))")
        .param(
            "people",
            people.stream().map(PersonId::toString).collect(Collectors.joining(",", "{", "}")))
        .update();
  }
}

package org.waymark.app.policy.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.policy.model.FactStock;

@Repository
class StoredFactStock implements FactStock {
  private static final String PUT =
      """
      insert into policy.fact
        (person, kind, value, since, until, with_person, approved_by, run, recorded_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (person, kind, with_person) do update set value = excluded.value,
        since = excluded.since, until = excluded.until, approved_by = excluded.approved_by,
        run = excluded.run, recorded_at = excluded.recorded_at
      """;
  private final JdbcTemplate db;
  private final Clock clock;

  StoredFactStock(JdbcTemplate db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public Map<Key, Held> all() {
    Map<Key, Held> all = new HashMap<>();
    db.query(
        "select person, kind, value, since, until, with_person, approved_by from policy.fact",
        row -> {
          Key key =
              new Key(
                  Sql.person(row, "person"),
                  row.getString("kind"),
                  Sql.personOrNull(row, "with_person"));
          all.put(
              key,
              new Held(
                  key,
                  row.getString("value"),
                  row.getObject("since", LocalDate.class),
                  row.getObject("until", LocalDate.class),
                  Sql.personOrNull(row, "approved_by")));
        });
    return all;
  }

  @Override
  public void put(Collection<Held> facts, UUID run) {
    Timestamp now = Timestamp.from(clock.instant());
    db.batchUpdate(
        PUT,
        facts.stream()
            .map(
                f ->
                    new @Nullable Object[] {
                      f.key().person().value(),
                      f.key().kind(),
                      f.value(),
                      f.since(),
                      f.until(),
                      id(f.key().with()),
                      id(f.approvedBy()),
                      run,
                      now
                    })
            .toList());
  }

  @Override
  public void end(Collection<Key> keys) {
    db.batchUpdate(
        "delete from policy.fact where person = ? and kind = ? and with_person is not distinct from ?",
        keys.stream()
            .map(k -> new @Nullable Object[] {k.person().value(), k.kind(), id(k.with())})
            .toList());
  }

  private static @Nullable UUID id(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}

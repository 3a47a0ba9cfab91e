package org.waymark.app.matching.rounds;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;

/** Who takes part in rounds, and what they named. */
@Repository
class EntryStore {
  private final JdbcClient db;

  EntryStore(JdbcClient db) {
    this.db = db;
  }

  /** Why somebody takes part no more. */
  enum End {
    WITHDRAWN,
    LEFT,
    ACCEPTED;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Whether that is new; whoever withdrew may come back, with nothing of what they named. */
  boolean enter(RoundId round, PersonId person, UUID salt, Instant now) {
    return db.sql(
                """
                insert into matching.round_entry as e (round, person, salt, entered_at)
                values (:round, :person, :salt, :now)
                on conflict (round, person) do update
                set salt = excluded.salt, entered_at = excluded.entered_at, ended_at = null,
                  ended_because = null
                where e.ended_because = 'withdrawn'
                """)
            .param("round", round.value())
            .param("person", person.value())
            .param("salt", salt)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /** Whether they took part until now; what they named is forgotten. */
  boolean end(RoundId round, PersonId person, End why, Instant now) {
    int ended =
        db.sql(
                """
                update matching.round_entry set ended_at = :now, ended_because = :why
                where round = :round and person = :person and ended_at is null
                """)
            .param("now", Timestamp.from(now))
            .param("why", why.code())
            .param("round", round.value())
            .param("person", person.value())
            .update();
    if (ended == 1) {
      forget(round, person);
    }
    return ended == 1;
  }

  private void forget(RoundId round, PersonId person) {
    db.sql("delete from matching.round_wish where round = :round and person = :person")
        .param("round", round.value())
        .param("person", person.value())
        .update();
  }

  void wish(RoundId round, PersonId person, List<Entry.Wish> wishes) {
    forget(round, person);
    for (int i = 0; i < wishes.size(); i++) {
      db.sql(
              """
              insert into matching.round_wish (round, person, nr, opening, may_work_there)
              values (:round, :person, :nr, :opening, :may)
              """)
          .param("round", round.value())
          .param("person", person.value())
          .param("nr", i + 1)
          .param("opening", wishes.get(i).opening().value())
          .param("may", wishes.get(i).mayWorkThere())
          .update();
    }
  }

  Optional<Entry> of(RoundId round, PersonId person) {
    return read("where e.round = :round and e.person = :person", round, person).stream()
        .findFirst();
  }

  /** The same; nobody else changes it until the transaction ends. */
  Optional<Entry> locked(RoundId round, PersonId person) {
    boolean there =
        db.sql(
                """
                select true from matching.round_entry
                where round = :round and person = :person for update
                """)
            .param("round", round.value())
            .param("person", person.value())
            .query(Boolean.class)
            .optional()
            .isPresent();
    return there ? of(round, person) : Optional.empty();
  }

  /** Those who take part today, in an order that says nothing. */
  List<Entry> live(RoundId round) {
    return read("where e.round = :round and e.ended_at is null", round, null);
  }

  private List<Entry> read(String which, RoundId round, @Nullable PersonId person) {
    Map<PersonId, List<Entry.Wish>> wishes = wishes(round);
    return db.sql("select * from matching.round_entry e " + which + " order by e.salt")
        .param("round", round.value())
        .param("person", person == null ? null : person.value())
        .query(
            (row, _) ->
                new Entry(
                    Sql.person(row),
                    row.getObject("salt", UUID.class),
                    row.getObject("ended_at") == null,
                    wishes.getOrDefault(Sql.person(row), List.of())))
        .list();
  }

  private Map<PersonId, List<Entry.Wish>> wishes(RoundId round) {
    Map<PersonId, List<Entry.Wish>> all = new HashMap<>();
    db.sql("select * from matching.round_wish where round = :round order by person, nr")
        .param("round", round.value())
        .query(
            row -> {
              all.computeIfAbsent(Sql.person(row), _ -> new ArrayList<>())
                  .add(new Entry.Wish(Sql.opening(row), row.getBoolean("may_work_there")));
            });
    return all;
  }
}

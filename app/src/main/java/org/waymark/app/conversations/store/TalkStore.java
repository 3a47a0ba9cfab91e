package org.waymark.app.conversations.store;

import static org.waymark.app.conversations.store.TalkRows.SELECT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkStage;
import org.waymark.app.conversations.model.TalkState;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;

/** Keeps conversations; what happened to one is only ever added. */
@Repository
class TalkStore implements Talks {
  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final TalkCounts counts;

  TalkStore(JdbcClient db, JdbcTemplate batches, TalkCounts counts) {
    this.db = db;
    this.batches = batches;
    this.counts = counts;
  }

  @Override
  public Optional<Talk> find(TalkId id) {
    return db.sql(SELECT + "where t.id = :id")
        .param("id", id.value())
        .query(TalkRows::talk)
        .optional();
  }

  @Override
  public Optional<Talk> locked(TalkId id) {
    db.sql("select id from conversations.talk where id = :id for update")
        .param("id", id.value())
        .query(UUID.class)
        .list();
    return find(id); // only now, or its times would be those of before the wait
  }

  @Override
  public boolean add(Talk talk, PersonId by, Instant now) {
    int added =
        db.sql(
                """
                insert into conversations.talk
                  (id, person, manager, organizer, minutes, place, state, sequence, asked, starts_at)
                values (:id, :person, :manager, :organizer, :minutes, :place, :state, :sequence,
                  :asked, :start)
                on conflict (person, manager) where state in ('proposed', 'planned') do nothing
                """)
            .params(columns(talk))
            .param("person", talk.person().value())
            .param("manager", talk.manager().value())
            .param("organizer", talk.organizer().value())
            .update();
    if (added == 1) {
      remember(talk, by, now);
    }
    return added == 1;
  }

  @Override
  public void addHeld(Collection<Talk> held) {
    batches.batchUpdate(
        """
        insert into conversations.talk
          (id, person, manager, organizer, minutes, place, state, sequence, starts_at)
        values (?, ?, ?, ?, ?, '', 'held', 0, ?)
        """,
        held.stream().map(TalkStore::row).toList());
    batches.batchUpdate(
        """
        insert into conversations.talk_state (talk, sequence, state, starts_at, at, by_person)
        values (?, 0, 'held', ?, ?, ?)
        """,
        held.stream().map(TalkStore::change).toList());
  }

  private static Object[] row(Talk t) {
    Object manager = t.manager().value();
    return new Object[] {
      t.id().value(), t.person().value(), manager, manager, t.minutes(), start(t)
    };
  }

  private static Object[] change(Talk t) {
    return new Object[] {t.id().value(), start(t), start(t), t.manager().value()};
  }

  private static OffsetDateTime start(Talk held) {
    return Sql.at(held.state().time().orElseThrow());
  }

  @Override
  public void move(Talk talk, @Nullable PersonId by, Instant now) {
    db.sql(
            """
            update conversations.talk set minutes = :minutes, place = :place, state = :state,
              sequence = :sequence, asked = :asked, starts_at = :start
            where id = :id
            """)
        .params(columns(talk))
        .update();
    remember(talk, by, now);
  }

  private static Map<String, @Nullable Object> columns(Talk talk) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", talk.id().value());
    columns.put("minutes", talk.minutes());
    columns.put("place", talk.place());
    columns.put("state", talk.stage().code());
    columns.put("sequence", talk.sequence());
    columns.put("asked", talk.state().answerer().map(PersonId::value).orElse(null));
    columns.put("start", talk.state().time().map(Sql::at).orElse(null));
    return columns;
  }

  private void remember(Talk talk, @Nullable PersonId by, Instant now) {
    db.sql(
            """
            insert into conversations.talk_state (talk, sequence, state, starts_at, at, by_person)
            values (:id, :sequence, :state, :start, :at, :by)
            """)
        .param("id", talk.id().value())
        .param("sequence", talk.sequence())
        .param("state", talk.stage().code())
        .param("start", talk.state().time().map(Sql::at).orElse(null))
        .param("at", Sql.at(now))
        .param("by", by == null ? null : by.value())
        .update();
    if (talk.state() instanceof TalkState.Proposed(var _, var times)) {
      List<Object[]> rows = new ArrayList<>();
      times.forEach(
          t ->
              rows.add(
                  new Object[] {talk.id().value(), talk.sequence(), rows.size() + 1, Sql.at(t)}));
      batches.batchUpdate("insert into conversations.talk_time values (?, ?, ?, ?)", rows);
    }
  }

  @Override
  public List<Change> changes(TalkId id) {
    return db.sql("select * from conversations.talk_state where talk = :id order by sequence")
        .param("id", id.value())
        .query(
            (row, _) -> {
              UUID by = row.getObject("by_person", UUID.class);
              return new Change(
                  TalkStage.of(row.getString("state")),
                  Sql.instant(row, "starts_at"),
                  row.getObject("at", OffsetDateTime.class).toInstant(),
                  by == null ? null : new PersonId(by));
            })
        .list();
  }

  private static final String LATEST =
      " order by coalesce(t.starts_at, 'infinity') desc, t.id desc";

  @Override
  public List<Talk> ofPerson(PersonId person) {
    return db.sql(SELECT + "where t.person = :person" + LATEST)
        .param("person", person.value())
        .query(TalkRows::talk)
        .list();
  }

  @Override
  public List<Talk> between(PersonId person, PersonId manager) {
    return db.sql(SELECT + "where t.person = :person and t.manager = :manager" + LATEST)
        .param("person", person.value())
        .param("manager", manager.value())
        .query(TalkRows::talk)
        .list();
  }

  @Override
  public List<Talk> aheadOf(PersonId one) {
    return db.sql(
            SELECT
                + """
                where t.state in ('proposed', 'planned') and :one in (t.person, t.manager)
                order by t.id
                """)
        .param("one", one.value())
        .query(TalkRows::talk)
        .list();
  }

  @Override
  public Map<PersonId, Talk> ahead(PersonId manager, Collection<PersonId> people) {
    Map<PersonId, Talk> ahead = new HashMap<>();
    db.sql(
            SELECT
                + """
                where t.manager = :manager and t.person in (select unnest(:people::uuid[]))
                  and t.state in ('proposed', 'planned')
                """)
        .param("manager", manager.value())
        .param("people", SqlArray.of(people))
        .query(TalkRows::talk)
        .list()
        .forEach(t -> ahead.put(t.person(), t));
    return ahead;
  }

  @Override
  public List<Talk> plannedBetween(Instant from, Instant until) {
    return db.sql(
            SELECT + "where t.state = 'planned' and t.starts_at >= :from and t.starts_at < :until")
        .param("from", Sql.at(from))
        .param("until", Sql.at(until))
        .query(TalkRows::talk)
        .list();
  }

  @Override
  public Map<PersonId, Instant> lastHeld(PersonId manager, Collection<PersonId> people) {
    return counts.lastHeld(manager, people);
  }

  @Override
  public Map<PersonId, Instant> lastHeldByAnybody() {
    return counts.lastHeldByAnybody();
  }

  @Override
  public int held(PersonId manager, Instant from, Instant until) {
    return counts.held(manager, from, until);
  }

  @Override
  public Map<PersonId, Integer> held(Collection<PersonId> managers, Instant from, Instant until) {
    return counts.held(managers, from, until);
  }

  @Override
  public int waitingFor(PersonId one, boolean asManager) {
    return counts.waitingFor(one, asManager);
  }

  @Override
  public List<Pair> pairs(Collection<PersonId> people) {
    return counts.pairs(people);
  }

  @Override
  public List<PersonId> everybody() {
    return counts.everybody();
  }
}

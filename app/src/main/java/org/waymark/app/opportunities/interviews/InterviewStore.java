package org.waymark.app.opportunities.interviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;

/** Talks, and every change of one as a row. */
@Repository
class InterviewStore {
  private final JdbcClient db;
  private final JdbcTemplate batches;

  InterviewStore(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  void add(Interview it, PersonId by, Instant now) {
    db.sql(
            """
            insert into opportunities.interview
              (id, application, organizer, minutes, place, state, sequence, starts_at)
            values (:id, :application, :organizer, :minutes, :place, :state, :sequence, :start)
            """)
        .param("application", it.application().value())
        .param("organizer", it.organizer().value())
        .param("minutes", it.minutes())
        .param("place", it.place())
        .params(state(it))
        .update();
    batches.batchUpdate(
        "insert into opportunities.interview_person (interview, person) values (?, ?)",
        it.people().stream().map(p -> new Object[] {it.id(), p.value()}).toList());
    if (it.state() instanceof Interview.State.Proposed(List<Instant> times)) {
      List<Object[]> rows = new ArrayList<>();
      times.forEach(t -> rows.add(new Object[] {it.id(), rows.size() + 1, at(t)}));
      batches.batchUpdate("insert into opportunities.interview_time values (?, ?, ?)", rows);
    }
    remember(it, by, now);
  }

  void move(Interview it, PersonId by, Instant now) {
    db.sql(
            """
            update opportunities.interview set state = :state, sequence = :sequence,
              starts_at = :start
            where id = :id
            """)
        .params(state(it))
        .update();
    remember(it, by, now);
  }

  private void remember(Interview it, PersonId by, Instant now) {
    db.sql(
            """
            insert into opportunities.interview_state
              (interview, sequence, state, starts_at, at, by_person)
            values (:id, :sequence, :state, :start, :at, :by)
            """)
        .params(state(it))
        .param("at", at(now))
        .param("by", by.value())
        .update();
  }

  private static Map<String, @Nullable Object> state(Interview it) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", it.id());
    columns.put("state", it.state().code());
    columns.put("sequence", it.sequence());
    columns.put("start", it.state().time().map(InterviewStore::at).orElse(null));
    return columns;
  }

  Optional<Interview> find(UUID id) {
    return one(id, "");
  }

  Optional<Interview> lockedForChange(UUID id) {
    return one(id, " for update");
  }

  private Optional<Interview> one(UUID id, String lock) {
    return db.sql("select * from opportunities.interview where id = :id" + lock)
        .param("id", id)
        .query(this::interview)
        .optional();
  }

  List<Interview> of(ApplicationId application) {
    return db.sql(
            """
            select * from opportunities.interview where application = :application
            order by starts_at nulls first, id
            """)
        .param("application", application.value())
        .query(this::interview)
        .list();
  }

  private Interview interview(ResultSet row, int nr) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    OffsetDateTime start = row.getObject("starts_at", OffsetDateTime.class);
    return new Interview(
        id,
        new ApplicationId(row.getObject("application", UUID.class)),
        new PersonId(row.getObject("organizer", UUID.class)),
        row.getInt("minutes"),
        row.getString("place"),
        people(id),
        state(row.getString("state"), id, start == null ? null : start.toInstant()),
        row.getInt("sequence"));
  }

  private Interview.State state(String code, UUID id, @Nullable Instant start) {
    return switch (code) {
      case "proposed" -> new Interview.State.Proposed(times(id));
      case "cancelled" -> new Interview.State.Cancelled(Optional.ofNullable(start));
      case "invited" -> new Interview.State.Invited(Objects.requireNonNull(start));
      default -> throw new IllegalStateException(code);
    };
  }

  private List<Instant> times(UUID id) {
    return db
        .sql("select starts_at from opportunities.interview_time where interview = :id order by nr")
        .param("id", id)
        .query(OffsetDateTime.class)
        .list()
        .stream()
        .map(OffsetDateTime::toInstant)
        .toList();
  }

  private Set<PersonId> people(UUID id) {
    return db.sql("select person from opportunities.interview_person where interview = :id")
        .param("id", id)
        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
        .set();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

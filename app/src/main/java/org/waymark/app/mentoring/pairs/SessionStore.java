package org.waymark.app.mentoring.pairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.MentorshipId;

/** Keeps sessions, each change of one as a row. */
@Repository
class SessionStore {
  private final JdbcClient db;

  SessionStore(JdbcClient db) {
    this.db = db;
  }

  Optional<Session> find(UUID id) {
    return db.sql("select * from mentoring.session where id = :id")
        .param("id", id)
        .query((row, _) -> session(row))
        .optional();
  }

  /** The earliest first. */
  List<Session> of(MentorshipId mentorship) {
    return db.sql("select * from mentoring.session where mentorship = :id order by starts_at, id")
        .param("id", mentorship.value())
        .query((row, _) -> session(row))
        .list();
  }

  void add(Session it, PersonId by, Instant now) {
    db.sql(
            """
            insert into mentoring.session
              (id, mentorship, organizer, starts_at, minutes, place, sequence, state)
            values (:id, :mentorship, :organizer, :start, :minutes, :place, :sequence, 'invited')
            """)
        .param("id", it.id())
        .param("mentorship", it.mentorship().value())
        .param("organizer", it.organizer().value())
        .param("start", it.start().atOffset(ZoneOffset.UTC))
        .param("minutes", it.minutes())
        .param("place", it.place())
        .param("sequence", it.sequence())
        .update();
    remember(it, by, now);
  }

  void change(Session it, PersonId by, Instant now) {
    db.sql(
            """
            update mentoring.session set starts_at = :start, sequence = :sequence, state = :state
            where id = :id
            """)
        .param("id", it.id())
        .param("start", it.start().atOffset(ZoneOffset.UTC))
        .param("sequence", it.sequence())
        .param("state", state(it))
        .update();
    remember(it, by, now);
  }

  private void remember(Session it, PersonId by, Instant now) {
    db.sql(
            """
            insert into mentoring.session_change (session, sequence, state, starts_at, at, by_person)
            values (:id, :sequence, :state, :start, :at, :by)
            """)
        .param("id", it.id())
        .param("sequence", it.sequence())
        .param("state", state(it))
        .param("start", it.start().atOffset(ZoneOffset.UTC))
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  private static String state(Session it) {
    return it.cancelled() ? "cancelled" : "invited";
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getObject("id", UUID.class),
        new MentorshipId(row.getObject("mentorship", UUID.class)),
        new PersonId(row.getObject("organizer", UUID.class)),
        row.getTimestamp("starts_at").toInstant(),
        row.getInt("minutes"),
        row.getString("place"),
        row.getString("state").equals("cancelled"),
        row.getInt("sequence"));
  }
}

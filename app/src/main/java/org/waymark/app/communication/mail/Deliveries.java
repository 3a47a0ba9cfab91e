package org.waymark.app.communication.mail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.PersonId;

/** Mails on their way: claimed by one process at a time, then marked by it. */
@Repository
class Deliveries {
  /** A process that took longer has died; longer than all time limits of a mail server together. */
  static final Duration LEASE = Duration.ofMinutes(10);

  private final JdbcClient jdbc;

  Deliveries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next mail that is due, or that was claimed by a process that died. */
  Optional<Delivery> claim(Instant now) {
    return jdbc.sql(
            """
            update communication.delivery
            set state = 'sending', claimed_at = :now, attempts = attempts + 1
            where id = (
              select id from communication.delivery
              where due_at <= :now and (state = 'waiting' or (state = 'sending' and claimed_at < :lost))
              order by due_at, id limit 1 for update skip locked)
            returning id, person, rhythm, batch, due_at, attempts
            """)
        .param("now", Timestamp.from(now))
        .param("lost", Timestamp.from(now.minus(LEASE)))
        .query(
            (rs, _) ->
                new Delivery(
                    rs.getObject("id", UUID.class),
                    new PersonId(rs.getObject("person", UUID.class)),
                    Rhythm.of(rs.getString("rhythm")),
                    rs.getString("batch"),
                    rs.getTimestamp("due_at").toInstant(),
                    rs.getInt("attempts")))
        .optional();
  }

  /** Done with, unless another process has claimed it since. */
  void done(Delivery mail, Delivery.State state, Instant now) {
    jdbc.sql(
            """
            update communication.delivery set state = :state, claimed_at = null, done_at = :now
            where id = :id and state = 'sending' and attempts = :attempt
            """)
        .param("state", state.stored())
        .param("now", Timestamp.from(now))
        .param("id", mail.id())
        .param("attempt", mail.attempt())
        .update();
  }

  /** To be tried again at that moment. */
  void later(Delivery mail, Instant again, String error, Instant now) {
    jdbc.sql(
            """
            update communication.delivery
            set state = 'waiting', claimed_at = null, due_at = :again, last_error = :error, last_error_at = :now
            where id = :id and state = 'sending' and attempts = :attempt
            """)
        .param("again", Timestamp.from(again))
        .param("error", error)
        .param("now", Timestamp.from(now))
        .param("id", mail.id())
        .param("attempt", mail.attempt())
        .update();
  }

  void giveUp(Delivery mail, String error, Instant now) {
    jdbc.sql(
            """
            update communication.delivery
            set state = 'given_up', claimed_at = null, done_at = :now, last_error = :error, last_error_at = :now
            where id = :id and state = 'sending' and attempts = :attempt
            """)
        .param("error", error)
        .param("now", Timestamp.from(now))
        .param("id", mail.id())
        .param("attempt", mail.attempt())
        .update();
  }
}

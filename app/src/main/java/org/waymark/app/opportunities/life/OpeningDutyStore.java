package org.waymark.app.opportunities.life;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.opportunities.OpeningId;

@Repository
class OpeningDutyStore {
  private final JdbcClient db;

  OpeningDutyStore(JdbcClient db) {
    this.db = db;
  }

  enum Kind {
    /** To say whether it may be published. */
    APPROVAL,
    /** To say whether it may go outside at once. */
    EXEMPTION,
    /** From now on it may go outside. */
    INSIDE_OVER,
    /** To look at a project on the day that was agreed. */
    GATE,
    /** To end what is over by the calendar. */
    END;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Something that somebody is to be told of now. */
  record Due(Kind kind, OpeningId opening, int nr, int told) {}

  /** From now on it is due then; whoever was told before is told again. */
  void open(Kind kind, OpeningId opening, int nr, Instant next) {
    insert(
        kind,
        opening,
        nr,
        next,
        "(kind, opening, nr) do update set next_at = :next, done_at = null");
  }

  void openOnce(Kind kind, OpeningId opening, int nr, Instant next) {
    insert(kind, opening, nr, next, "do nothing");
  }

  private void insert(Kind kind, OpeningId opening, int nr, Instant next, String conflict) {
    db.sql(
            """
            insert into opportunities.opening_duty (kind, opening, nr, next_at)
            values (:kind, :opening, :nr, :next) on conflict
            """
                + conflict)
        .param("kind", kind.code())
        .param("opening", opening.value())
        .param("nr", nr)
        .param("next", at(next))
        .update();
  }

  void done(Kind kind, OpeningId opening, Instant now) {
    done(kind, opening, 0, now);
  }

  void done(Kind kind, OpeningId opening, int nr, Instant now) {
    db.sql(
            """
            update opportunities.opening_duty set done_at = :now
            where kind = :kind and opening = :opening and nr = :nr and done_at is null
            """)
        .param("now", at(now))
        .param("kind", kind.code())
        .param("opening", opening.value())
        .param("nr", nr)
        .update();
  }

  void allDone(OpeningId opening, Instant now) {
    db.sql(
            """
            update opportunities.opening_duty set done_at = :now
            where opening = :opening and done_at is null
            """)
        .param("now", at(now))
        .param("opening", opening.value())
        .update();
  }

  /** One that nobody else works off at this moment. */
  Optional<Due> next(Instant now) {
    return db.sql(
            """
            select kind, opening, nr, told from opportunities.opening_duty
            where done_at is null and next_at <= :now order by next_at limit 1
            for update skip locked
            """)
        .param("now", at(now))
        .query(
            (row, _) ->
                new Due(
                    Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                    new OpeningId(row.getObject("opening", UUID.class)),
                    row.getInt("nr"),
                    row.getInt("told")))
        .optional();
  }

  void told(Due due, Instant next) {
    db.sql(
            """
            update opportunities.opening_duty set told = told + 1, next_at = :next
            where kind = :kind and opening = :opening and nr = :nr
            """)
        .param("next", at(next))
        .param("kind", due.kind().code())
        .param("opening", due.opening().value())
        .param("nr", due.nr())
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

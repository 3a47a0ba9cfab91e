package org.waymark.app.opportunities.duties;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.duties.Duties.Duty;

@Repository
class DutyStore {
  private final JdbcClient db;

  DutyStore(JdbcClient db) {
    this.db = db;
  }

  /** Something that somebody is to be reminded of now. */
  record Due(Duty duty, ApplicationId application, Instant since, int told) {}

  void open(Duty duty, ApplicationId application, Instant now, Instant next) {
    db.sql(
            """
            insert into opportunities.duty (kind, application, owed_since, next_at)
            values (:kind, :application, :now, :next) on conflict do nothing
            """)
        .param("kind", duty.code())
        .param("application", application.value())
        .param("now", at(now))
        .param("next", at(next))
        .update();
  }

  void done(Duty duty, ApplicationId application, Instant now) {
    db.sql(
            """
            update opportunities.duty set done_at = :now
            where kind = :kind and application = :application and done_at is null
            """)
        .param("kind", duty.code())
        .param("application", application.value())
        .param("now", at(now))
        .update();
  }

  boolean open(Duty duty, ApplicationId application) {
    return db.sql(
            """
            select exists (select from opportunities.duty
              where kind = :kind and application = :application and done_at is null)
            """)
        .param("kind", duty.code())
        .param("application", application.value())
        .query(Boolean.class)
        .single();
  }

  /** One that nobody else works off at this moment. */
  Optional<Due> next(Instant now) {
    return db.sql(
            """
            select kind, application, owed_since, told from opportunities.duty
            where done_at is null and next_at <= :now order by next_at limit 1
            for update skip locked
            """)
        .param("now", at(now))
        .query(
            (row, _) ->
                new Due(
                    Duty.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                    new ApplicationId(row.getObject("application", UUID.class)),
                    row.getObject("owed_since", OffsetDateTime.class).toInstant(),
                    row.getInt("told")))
        .optional();
  }

  void told(Due due, Instant next) {
    db.sql(
            """
            update opportunities.duty set told = told + 1, next_at = :next
            where kind = :kind and application = :application
            """)
        .param("next", at(next))
        .param("kind", due.duty().code())
        .param("application", due.application().value())
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

package org.waymark.app.opportunities.life;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.policy.Policy;

/**
 * What projects take of people's time. The sum of each person is one row, so that however many are
 * accepted at once, no two of them pass the cap together.
 */
@Component
public class Shares {
  private final JdbcClient db;
  private final Policy policy;

  Shares(JdbcClient db, Policy policy) {
    this.db = db;
    this.policy = policy;
  }

  /** Takes what this project asks for, or says why it is too much. */
  public Outcome<PersonId> take(
      Opening opening, ApplicationId application, PersonId person, Instant now) {
    Integer percent = opening.posting().sharePercent();
    if (opening.posting().kind() != OpeningKind.PROJECT || percent == null) {
      return Outcome.done(person);
    }
    int cap = policy.projectShare(person, opening.id().value());
    if (!add(person, percent, cap)) {
      return Outcome.refused("opportunities.accept.share_full", taken(person), percent, cap);
    }
    db.sql(
            """
            insert into opportunities.project_share (application, opening, person, percent, taken_at)
            values (:application, :opening, :person, :percent, :now)
            """)
        .param("application", application.value())
        .param("opening", opening.id().value())
        .param("person", person.value())
        .param("percent", percent)
        .param("now", at(now))
        .update();
    return Outcome.done(person);
  }

  /** In percent, of all projects accepted and not over. */
  public int taken(PersonId person) {
    return db.sql("select percent from opportunities.share_sum where person = :person")
        .param("person", person.value())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** The project is over: everybody has their time back. */
  void free(OpeningId opening, Instant now) {
    free("opening", opening.value(), now);
  }

  /** Whoever accepted does not take part after all. */
  public void free(ApplicationId application, Instant now) {
    free("application", application.value(), now);
  }

  private record Part(UUID person, int percent) {}

  private void free(String column, UUID id, Instant now) {
    List<Part> parts =
        db.sql(
                """
                update opportunities.project_share set freed_at = :now
                where freed_at is null and %s = :id returning person, percent
                """
                    .formatted(column))
            .param("now", at(now))
            .param("id", id)
            .query(Part.class)
            .list();
    for (Part part : parts) {
      db.sql("update opportunities.share_sum set percent = percent - :part where person = :person")
          .param("part", part.percent())
          .param("person", part.person())
          .update();
    }
  }

  private boolean add(PersonId person, int percent, int cap) {
    return db.sql(
                """
                insert into opportunities.share_sum as s (person, percent, cap)
                select :person, :percent, :cap where :percent <= :cap
                on conflict (person) do update set percent = s.percent + excluded.percent,
                  cap = excluded.cap
                where s.percent + excluded.percent <= excluded.cap
                """)
            .param("person", person.value())
            .param("percent", percent)
            .param("cap", cap)
            .update()
        == 1;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

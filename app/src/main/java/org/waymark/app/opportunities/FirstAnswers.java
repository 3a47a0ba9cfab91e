package org.waymark.app.opportunities;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.waymark.app.kernel.PersonId;

/** How long applicants waited until they heard anything. */
@Service
public class FirstAnswers {
  private final JdbcClient db;
  private final Clock clock;

  FirstAnswers(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * In figures.
   *
   * @param median days after which half had a first answer, those who still wait counted in;
   *     nothing while fewer than half had one
   * @param waiting how many have none yet, the first of them for {@code oldest} days
   */
  public record Figures(int applications, OptionalInt median, int waiting, int oldest) {}

  /** One wait: how many days, and whether it ended with an answer. */
  record Wait(long days, boolean answered, boolean open) {}

  /** Of the openings that this person fills: for them alone. */
  public Figures of(PersonId filler) {
    List<Wait> waits =
        db.sql(
                """
                select sent.at as sent, a.underway,
                  (select min(s.at) from opportunities.application_state s
                    where s.application = a.id
                      and s.state in ('screening', 'conversation', 'offer', 'not_selected')) as answered,
                  (select min(s.at) from opportunities.application_state s
                    where s.application = a.id and s.state = 'withdrawn') as withdrawn
                from opportunities.application a
                  join opportunities.opening o on o.id = a.opening
                  join opportunities.application_state sent
                    on sent.application = a.id and sent.state = 'submitted'
                where o.owner = :filler or exists (select from opportunities.co_owner c
                  where c.opening = o.id and c.person = :filler)
                """)
            .param("filler", filler.value())
            .query(
                (row, _) ->
                    wait(
                        row.getObject("sent", OffsetDateTime.class).toInstant(),
                        row.getObject("answered", OffsetDateTime.class),
                        row.getObject("withdrawn", OffsetDateTime.class),
                        row.getBoolean("underway")))
            .list();
    List<Wait> open = waits.stream().filter(Wait::open).toList();
    return new Figures(
        waits.size(),
        median(waits),
        open.size(),
        (int) open.stream().mapToLong(Wait::days).max().orElse(0));
  }

  private Wait wait(
      Instant sent,
      @Nullable OffsetDateTime answered,
      @Nullable OffsetDateTime withdrawn,
      boolean underway) {
    OffsetDateTime end = answered == null ? withdrawn : answered;
    Instant until = end == null ? clock.instant() : end.toInstant();
    return new Wait(
        Duration.between(sent, until).toDays(), answered != null, answered == null && underway);
  }

  /**
   * The day on which the share of those still without an answer falls to a half (Kaplan and Meier):
   * who withdrew or still waits counts for as long as they waited.
   */
  static OptionalInt median(List<Wait> waits) {
    List<Wait> inOrder =
        waits.stream()
            .sorted(Comparator.comparingLong(Wait::days).thenComparing(w -> !w.answered()))
            .toList();
    double without = 1;
    int left = inOrder.size();
    for (Wait wait : inOrder) {
      without *= wait.answered() ? (left - 1.0) / left : 1;
      left--;
      if (without <= 0.5) {
        return OptionalInt.of((int) wait.days());
      }
    }
    return OptionalInt.empty();
  }
}

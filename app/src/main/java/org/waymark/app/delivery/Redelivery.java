package org.waymark.app.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/**
 * Delivers failed events again: after one minute, then after two, four, eight and sixteen. What a
 * crash left at work counts as failed once it is stale.
 */
@Component
class Redelivery implements Undelivered {
  /** The first one included: half an hour covers a restart, not a fault in the program. */
  static final int MOST_ATTEMPTS = 6;

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  /** Those given up are read with the others, so that they must not fill a batch. */
  private static final int AT_ONCE = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(Redelivery.class);
  private static final String GIVEN_UP =
      """
      from events.event_publication
      where completion_date is null and status = 'FAILED' and completion_attempts >= :most
      """;

  private final FailedEventPublications failed;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Set<UUID> told = new HashSet<>();

  Redelivery(FailedEventPublications failed, JdbcClient jdbc, Clock clock) {
    this.failed = failed;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Lost(UUID id, String event, String listener) {}

  /** One round; each event given up is logged once by each process. */
  void again() {
    Instant now = clock.instant();
    failed.resubmit(
        ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withFilter(p -> due(p, now)));
    for (Lost lost : lost()) {
      if (told.add(lost.id())) {
        LOG.error(
            "Given up after {} attempts: {} for {} ({}). The cause stands above; once it is gone, set its completion_attempts to 1.",
            MOST_ATTEMPTS,
            lost.event(),
            lost.listener(),
            lost.id());
      }
    }
  }

  private static boolean due(EventPublication publication, Instant now) {
    int attempts = Math.max(1, publication.getCompletionAttempts());
    if (attempts >= MOST_ATTEMPTS) {
      return false;
    }
    Instant again = publication.getLastResubmissionDate();
    Instant last = again == null ? publication.getPublicationDate() : again;
    return !now.isBefore(last.plus(FIRST_PAUSE.multipliedBy(1L << (attempts - 1))));
  }

  private List<Lost> lost() {
    return jdbc.sql("select id, event_type, listener_id " + GIVEN_UP)
        .param("most", MOST_ATTEMPTS)
        .query(
            (row, _) ->
                new Lost(
                    row.getObject("id", UUID.class),
                    row.getString("event_type"),
                    row.getString("listener_id")))
        .list();
  }

  @Override
  public int givenUp() {
    return jdbc.sql("select count(*) " + GIVEN_UP)
        .param("most", MOST_ATTEMPTS)
        .query(Integer.class)
        .single();
  }
}

package org.waymark.app.console;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What other modules do once a command is done, in their own time: a command that ended before they
 * did would break them off.
 */
final class Aftermath {
  private static final Duration STEP = Duration.ofMillis(100);
  private static final int STEPS = 600;
  private static final String AT_WORK =
      """
      select exists (select from events.event_publication
        where completion_date is null and status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED'))
      """;

  private final JdbcClient jdbc;

  private Aftermath(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static Aftermath of(ConfigurableApplicationContext context) {
    return new Aftermath(context.getBean(JdbcClient.class));
  }

  /** Returns when nothing is at work any more, or after a minute. */
  void settle() {
    for (int i = 0; i < STEPS && atWork(); i++) {
      LockSupport.parkNanos(STEP.toNanos());
    }
  }

  boolean atWork() {
    return jdbc.sql(AT_WORK).query(Boolean.class).single();
  }
}

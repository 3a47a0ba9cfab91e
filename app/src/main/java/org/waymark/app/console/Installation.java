package org.waymark.app.console;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this database holds: a company, or a sample that nobody's data may be mistaken for. */
@Component
class Installation {
  private final JdbcClient jdbc;
  private final Clock clock;

  Installation(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether it was made as a sample; empty before the first start. */
  Optional<Boolean> sample() {
    return jdbc.sql("select sample from console.installation").query(Boolean.class).optional();
  }

  void make(boolean sample) {
    jdbc.sql(
            """
            insert into console.installation (sample, made_at) values (:sample, :now)
            on conflict do nothing
            """)
        .param("sample", sample)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  boolean sampleLoaded() {
    return jdbc.sql(
            "select exists (select 1 from console.installation where sample_loaded_at is not null)")
        .query(Boolean.class)
        .single();
  }

  void sampleLoaded(Instant at) {
    jdbc.sql("update console.installation set sample_loaded_at = :at")
        .param("at", Timestamp.from(at))
        .update();
  }

  Duration clockAhead() {
    return Duration.ofMillis(
        jdbc.sql("select coalesce(max(clock_ahead_ms), 0) from console.installation")
            .query(Long.class)
            .single());
  }

  void clockAhead(Duration ahead) {
    jdbc.sql("update console.installation set clock_ahead_ms = :ms")
        .param("ms", ahead.toMillis())
        .update();
  }
}

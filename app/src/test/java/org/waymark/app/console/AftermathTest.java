package org.waymark.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;

@CompanyTest
@Transactional
class AftermathTest {
  private final ConfigurableApplicationContext context;
  private final JdbcClient jdbc;
  private final Clock clock;

  AftermathTest(ConfigurableApplicationContext context, JdbcClient jdbc, Clock clock) {
    this.context = context;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @ParameterizedTest
  @CsvSource({"PUBLISHED,true", "PROCESSING,true", "RESUBMITTED,true", "FAILED,false"})
  void aCommandWaitsForWhatIsAtWorkAndNotForWhatFailed(String status, boolean waits) {
    jdbc.sql("delete from events.event_publication").update();
    jdbc.sql(
            """
            insert into events.event_publication
              (id, listener_id, event_type, serialized_event, publication_date, status)
            values (?, 'listener', 'event', '{}', ?, ?)
            """)
        .params(UUID.randomUUID(), OffsetDateTime.now(clock), status)
        .update();
    assertThat(Aftermath.of(context).atWork()).isEqualTo(waits);
  }

  @Test
  void nothingToWaitForIsOverAtOnce() {
    jdbc.sql("delete from events.event_publication").update();
    assertThat(Aftermath.of(context).atWork()).isFalse();
  }
}

package org.waymark.app.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.CompanyTest;

@CompanyTest
@Import({RedeliveryTest.Memory.class, RedeliveryTest.Forgetful.class})
class RedeliveryTest {
  private static final String OF_THIS_TEST = " where listener_id like '%Forgetful%'";
  private final Redelivery redelivery;
  private final Memory memory;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Clock clock;

  RedeliveryTest(
      Redelivery redelivery,
      Memory memory,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      Clock clock) {
    this.redelivery = redelivery;
    this.memory = memory;
    this.events = events;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Told(String what) {}

  @TestComponent
  static class Memory {
    final AtomicInteger stillToFail = new AtomicInteger();
    final List<String> heard = new CopyOnWriteArrayList<>();
  }

  @TestComponent
  static class Forgetful {
    private final Memory memory;

    Forgetful(Memory memory) {
      this.memory = memory;
    }

    @ApplicationModuleListener
    void on(Told told) {
      if (memory.stillToFail.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
        throw new IllegalStateException("not listening");
      }
      memory.heard.add(told.what());
    }
  }

  @AfterEach
  void forget() {
    jdbc.sql("delete from events.event_publication" + OF_THIS_TEST).update();
    memory.heard.clear();
    memory.stillToFail.set(0);
  }

  private void tell(String what, int failures) {
    memory.stillToFail.set(failures);
    transaction.executeWithoutResult(_ -> events.publishEvent(new Told(what)));
    until("FAILED");
  }

  private Optional<String> status() {
    return jdbc.sql("select status from events.event_publication" + OF_THIS_TEST)
        .query(String.class)
        .optional();
  }

  private void until(String status) {
    await().atMost(Duration.ofSeconds(20)).until(() -> status().equals(Optional.of(status)));
  }

  private void untilArrived() {
    await().atMost(Duration.ofSeconds(20)).until(() -> status().isEmpty());
  }

  private void later(Duration time) {
    OffsetDateTime then = clock.instant().minus(time).atOffset(ZoneOffset.UTC);
    jdbc.sql(
            "update events.event_publication set publication_date = :then,"
                + " last_resubmission_date = case when last_resubmission_date is null then null"
                + " else :then end"
                + OF_THIS_TEST)
        .param("then", then)
        .update();
  }

  @Test
  void whatAListenerFailedAtOnceArrivesWithTheNextRound() {
    tell("Sarah left", 1);
    assertThat(memory.heard).isEmpty();
    later(Duration.ofMinutes(2));
    redelivery.again();
    untilArrived();
    assertThat(memory.heard).containsExactly("Sarah left");
  }

  @Test
  void aRoundThatComesTooEarlyLeavesItAlone() {
    tell("Sarah left", 1);
    redelivery.again();
    assertThat(status()).hasValue("FAILED");
    assertThat(memory.heard).isEmpty();
  }

  @Test
  void afterSixAttemptsItIsGivenUpAndCounted() {
    int before = redelivery.givenUp();
    tell("Sarah left", Integer.MAX_VALUE);
    for (int attempt = 2; attempt <= Redelivery.MOST_ATTEMPTS; attempt++) {
      assertThat(redelivery.givenUp()).as("before attempt %d", attempt).isEqualTo(before);
      later(Duration.ofHours(1));
      redelivery.again();
      until("FAILED");
      assertThat(attempts()).isEqualTo(attempt);
    }
    assertThat(redelivery.givenUp()).isEqualTo(before + 1);
    memory.stillToFail.set(0);
    later(Duration.ofHours(1));
    redelivery.again();
    assertThat(status()).as("not tried again").hasValue("FAILED");
    assertThat(memory.heard).isEmpty();
  }

  private int attempts() {
    return jdbc.sql("select completion_attempts from events.event_publication" + OF_THIS_TEST)
        .query(Integer.class)
        .single();
  }
}

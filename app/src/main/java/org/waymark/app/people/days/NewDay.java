package org.waymark.app.people.days;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.events.PersonJoined;
import org.waymark.app.people.events.PersonLeft;
import org.waymark.app.people.events.PersonMoved;

/**
 * Tells once of each day who came, went or changed place on it because it was planned so before; an
 * import tells of its own changes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class NewDay implements Due {
  private final JdbcClient jdbc;
  private final DayChanges changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NewDay(JdbcClient jdbc, DayChanges changes, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** All days since the last time, today included; of two processes one tells. */
  @Override
  @Transactional
  public void workOff() {
    LocalDate today = LocalDate.now(clock);
    jdbc.sql("insert into people.calendar (told_on) values (:today) on conflict do nothing")
        .param("today", today)
        .update();
    Optional<LocalDate> last =
        jdbc.sql("select told_on from people.calendar where told_on < :today for update")
            .param("today", today)
            .query(LocalDate.class)
            .optional();
    last.ifPresent(day -> tell(day, today));
  }

  private void tell(LocalDate last, LocalDate today) {
    for (PersonId person : changes.left(last, today)) {
      events.publishEvent(new PersonLeft(person));
    }
    for (PersonId person : changes.joined(last, today)) {
      events.publishEvent(new PersonJoined(person));
    }
    for (PersonId person : changes.moved(last, today)) {
      events.publishEvent(new PersonMoved(person));
    }
    jdbc.sql("update people.calendar set told_on = :today").param("today", today).update();
  }
}

package org.waymark.app.people.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Placement;
import org.waymark.app.people.Placements;
import org.waymark.app.people.events.PersonMoved;

@Component
class JdbcPlacements implements Placements {
  private final PlacementRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  JdbcPlacements(PlacementRows rows, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Outcome<LocalDate> place(Placement wanted) {
    List<Refusal> no = new PlacementRule(rows).refusals(wanted);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    Instant now = clock.instant();
    PlacementRows.Held held = rows.locked(wanted);
    if (!held.same()) {
      if (held.beganOn().equals(wanted.on())) {
        rows.change(held, wanted, now);
      } else {
        rows.begin(held, wanted, now);
      }
    }
    rows.line(wanted, held.until(), now);
    tell(wanted);
    return Outcome.done(wanted.on());
  }

  /** Of days to come, the new day tells. */
  private void tell(Placement placed) {
    if (!placed.on().isAfter(LocalDate.now(clock))) {
      events.publishEvent(new PersonMoved(placed.person()));
    }
  }
}

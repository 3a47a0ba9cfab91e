package org.waymark.app.opportunities.life;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningAct;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningParty;
import org.waymark.app.opportunities.events.OpeningChanged;
import org.waymark.app.opportunities.events.OpeningClosed;
import org.waymark.app.opportunities.events.OpeningPublished;
import org.waymark.app.opportunities.events.OpeningStepTaken;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;

/** The only place where an opening comes from one stage to the next. */
@Component
public class OpeningSteps {
  private final OpeningRepository openings;
  private final OpeningDuties duties;
  private final Shares shares;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OpeningSteps(
      OpeningRepository openings,
      OpeningDuties duties,
      Shares shares,
      ApplicationEventPublisher events,
      Clock clock) {
    this.openings = openings;
    this.duties = duties;
    this.shares = shares;
    this.events = events;
    this.clock = clock;
  }

  /** A step by those who work on it. */
  void taken(Opening before, Opening after, OpeningAct act, PersonId who, String why) {
    keep(before, after, new Step(OpeningParty.HIRING, act, who, why));
  }

  /** With the last seat, by itself. */
  public void filled(Opening before, PersonId last) {
    Step step = new Step(OpeningParty.COMPANY, OpeningAct.FILL, last, Opening.FILLED);
    if (before.after(step.by(), step.act(), step.why())
        instanceof Outcome.Done<Opening>(Opening after)) {
      keep(before, after, step);
    }
  }

  /** What was done. */
  record Step(OpeningParty by, OpeningAct act, @Nullable PersonId who, String why) {}

  void keep(Opening before, Opening after, Step step) {
    Instant now = clock.instant();
    if (!before.posting().equals(after.posting()) || !before.audience().equals(after.audience())) {
      openings.keep(after);
    }
    openings.move(
        after, new Change(now, step.who(), step.why().isBlank() ? null : step.why().strip()));
    duties.follow(before, after);
    if (after.stage().over() && after.stage() != Stage.RUNNING) {
      shares.free(after.id(), now);
    }
    events.publishEvent(
        new OpeningStepTaken(after.id(), before.stage(), step.by(), step.act(), step.who(), now));
    outside(after.id(), step.act()).ifPresent(events::publishEvent);
  }

  /** What other modules hear of. */
  private static Optional<Object> outside(OpeningId id, OpeningAct act) {
    return switch (act) {
      case PUBLISH, APPROVE -> Optional.of(new OpeningPublished(id));
      case CLOSE, WITHDRAW, FILL, START -> Optional.of(new OpeningClosed(id));
      case EXTEND -> Optional.of(new OpeningChanged(id));
      case HAND_IN, TAKE_BACK, RETURN, PASS_GATE, STOP_AT_GATE, FINISH, END_EARLY ->
          Optional.empty();
    };
  }
}

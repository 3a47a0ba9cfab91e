package org.waymark.app.opportunities.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.duties.Duties;
import org.waymark.app.opportunities.events.Accepted;
import org.waymark.app.opportunities.events.Applied;
import org.waymark.app.opportunities.events.NotSelected;
import org.waymark.app.opportunities.events.Revealed;
import org.waymark.app.opportunities.events.StepTaken;
import org.waymark.app.opportunities.events.Withdrawn;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.people.People;

/** The only place where an application comes from one stage to the next. */
@Component
public class ApplicationSteps {
  private final ApplicationRepository applications;
  private final Duties duties;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ApplicationSteps(
      ApplicationRepository applications,
      Duties duties,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.applications = applications;
    this.duties = duties;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One step, where the table has it.
   *
   * @param who nobody when the company does
   */
  public Outcome<Application> take(
      Application before,
      ApplicationParty by,
      ApplicationAct act,
      @Nullable PersonId who,
      String why) {
    Outcome<Application> outcome = before.after(by, act, clock.instant(), why.strip());
    if (outcome instanceof Outcome.Done<Application>(Application after)) {
      keep(before, after, by, act, who, why.strip());
    }
    return outcome;
  }

  /** A step that was allowed: kept, and told after this transaction. */
  public void keep(
      Application before,
      Application after,
      ApplicationParty by,
      ApplicationAct act,
      @Nullable PersonId who,
      String why) {
    Instant now = clock.instant();
    applications.move(after, new Change(now, who, why.isEmpty() ? null : why));
    duties.followStep(before, after, by);
    events.publishEvent(
        new StepTaken(after.id(), after.opening(), after.person(), before.stage(), by, act));
    outside(before, after, act).ifPresent(events::publishEvent);
    reveal(after, now);
  }

  /** What other modules hear of. */
  private static Optional<Object> outside(Application before, Application it, ApplicationAct act) {
    return switch (act) {
      case SEND -> Optional.of(new Applied(it.id(), it.opening(), it.person()));
      case ACCEPT -> Optional.of(new Accepted(it.id(), it.opening(), it.person()));
      case NOT_SELECT -> Optional.of(new NotSelected(it.id(), it.opening(), it.person()));
      case WITHDRAW, DECLINE, LEAVE ->
          before.underway()
              ? Optional.of(new Withdrawn(it.id(), it.opening(), it.person()))
              : Optional.empty();
      case LOOK_INTO_IT, ASK_TO_TALK, MAKE_AN_OFFER, PLACE -> Optional.empty();
    };
  }

  private void reveal(Application it, Instant now) {
    if (it.reveal().reachedAt(it.stage())) {
      people
          .managerOf(it.person())
          .filter(manager -> applications.reveal(it.id(), manager, now))
          .ifPresent(m -> events.publishEvent(new Revealed(it.id(), it.person(), m)));
    }
  }
}

package org.waymark.app.opportunities.interviews;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.flow.ApplicationSteps;
import org.waymark.app.opportunities.flow.Pauses;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.PanelRepository;

/** Talks with applicants: planned and changed by those who fill the opening. */
@Service
public class Talks {
  private final ApplicationRights rights;
  private final ApplicationSteps steps;
  private final PanelRepository panels;
  private final InterviewStore store;
  private final TalkNotices notices;
  private final Pauses pauses;
  private final Clock clock;

  Talks(
      ApplicationRights rights,
      ApplicationSteps steps,
      PanelRepository panels,
      InterviewStore store,
      TalkNotices notices,
      Pauses pauses,
      Clock clock) {
    this.rights = rights;
    this.steps = steps;
    this.panels = panels;
    this.store = store;
    this.notices = notices;
    this.pauses = pauses;
    this.clock = clock;
  }

  /** Who may take part: those who fill the opening and its panel, but not those who apply. */
  public Set<PersonId> judges(Opening opening) {
    Set<PersonId> judges = new HashSet<>(panels.members(opening.id()));
    judges.add(opening.owner());
    judges.addAll(opening.coOwners());
    return judges;
  }

  /** Whoever is asked to talk is in conversation from then on. */
  @Transactional
  public Outcome<UUID> plan(Viewer viewer, ApplicationId id, TalkPlan plan) {
    ApplicationRights.Seen seen = rights.toDecide(viewer, id);
    Application application = seen.application();
    if (!application.underway()) {
      return Outcome.refused("opportunities.flow." + application.stage().code());
    }
    List<Refusal> no = new ArrayList<>(pauses.refusals(application.person()));
    no.addAll(plan.refusals(clock.instant(), judges(seen.opening())));
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    if (application.stage().compareTo(ApplicationStage.CONVERSATION) < 0) {
      steps.take(
          application, ApplicationParty.HIRING, ApplicationAct.ASK_TO_TALK, viewer.self(), "");
    }
    Interview planned = planned(viewer.self(), id, plan);
    store.add(planned, viewer.self(), clock.instant());
    notices.tell(planned, application);
    return Outcome.done(planned.id());
  }

  private static Interview planned(PersonId organizer, ApplicationId id, TalkPlan plan) {
    Interview.State state =
        plan.times().size() == 1
            ? new Interview.State.Invited(plan.times().getFirst())
            : new Interview.State.Proposed(plan.times());
    return new Interview(
        UuidCreator.getTimeOrderedEpoch(),
        id,
        organizer,
        plan.minutes(),
        plan.place(),
        plan.people(),
        state,
        0);
  }

  /** The applicant takes one of the times. */
  @Transactional
  public Outcome<ApplicationId> choose(Viewer viewer, UUID id, int nr) {
    Interview it = store.lockedForChange(id).orElseThrow(NotYours::new);
    if (!rights.seen(viewer, it.application()).own()) {
      throw new NotYours();
    }
    return keep(viewer, it.choose(nr, clock.instant()));
  }

  @Transactional
  public Outcome<ApplicationId> moveTo(Viewer viewer, UUID id, Instant start) {
    return keep(viewer, toChange(viewer, id).moveTo(start, clock.instant()));
  }

  @Transactional
  public Outcome<ApplicationId> cancel(Viewer viewer, UUID id) {
    return keep(viewer, toChange(viewer, id).cancel());
  }

  private Interview toChange(Viewer viewer, UUID id) {
    Interview it = store.lockedForChange(id).orElseThrow(NotYours::new);
    rights.toDecide(viewer, it.application());
    return it;
  }

  private Outcome<ApplicationId> keep(Viewer viewer, Outcome<Interview> outcome) {
    return switch (outcome) {
      case Outcome.Refused<Interview>(List<Refusal> no) -> Outcome.refused(no);
      case Outcome.Done<Interview>(Interview changed) -> {
        store.move(changed, viewer.self(), clock.instant());
        notices.tell(changed, rights.seen(viewer, changed.application()).application());
        yield Outcome.done(changed.application());
      }
    };
  }

  /** When an application is over, so are its talks that are still ahead. */
  @Transactional
  public void cancelAllOf(ApplicationId application) {
    for (Interview it : store.of(application)) {
      if (it.ahead(clock.instant())
          && it.cancel() instanceof Outcome.Done<Interview>(Interview off)) {
        store.move(off, off.organizer(), clock.instant());
        notices.tellPeople(off);
      }
    }
  }
}

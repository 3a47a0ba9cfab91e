package org.waymark.app.opportunities.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.DecisionAdvice.Advice;
import org.waymark.app.opportunities.duties.Duties;
import org.waymark.app.opportunities.flow.ApplicationSteps;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRights;

/** Says no to somebody: never without a reason, the gap, a next step and an offer to talk. */
@Service
public class Deciding {
  private final ApplicationRights rights;
  private final ApplicationSteps steps;
  private final Advising advising;
  private final DecisionStore store;
  private final Duties duties;
  private final Audit audit;
  private final Clock clock;

  Deciding(
      ApplicationRights rights,
      ApplicationSteps steps,
      Advising advising,
      DecisionStore store,
      Duties duties,
      Audit audit,
      Clock clock) {
    this.rights = rights;
    this.steps = steps;
    this.advising = advising;
    this.store = store;
    this.duties = duties;
    this.audit = audit;
    this.clock = clock;
  }

  /** Of an application that the viewer was let see. */
  public Optional<Decision> of(ApplicationId id) {
    return store.of(id);
  }

  @Transactional
  public Outcome<Decision> decide(Viewer viewer, ApplicationId id, DecisionDraft draft) {
    Application application = rights.toDecide(viewer, id).application();
    Advice advice = advising.on(application);
    List<Refusal> no = new ArrayList<>(rights.conflicts(viewer, application));
    if (draft.reason() == Reason.WITHDRAWN) {
      no.add(Refusal.of("opportunities.decision.withdrawn_with_the_opening"));
    }
    no.addAll(DecisionRule.refusals(new DecisionRule.Case(draft, advice, clock.instant())));
    return no.isEmpty() ? record(viewer, application, draft, advice) : refused(application, no);
  }

  /** Where it was answered or withdrawn meanwhile, that alone is said. */
  private static Outcome<Decision> refused(Application application, List<Refusal> no) {
    return application.underway()
        ? Outcome.refused(no)
        : Outcome.refused("opportunities.flow." + application.stage().code());
  }

  /** With everything that was worked out, frozen. */
  Outcome<Decision> record(
      Viewer viewer, Application application, DecisionDraft draft, Advice advice) {
    PersonId me = viewer.self();
    return switch (steps.take(
        application, ApplicationParty.HIRING, ApplicationAct.NOT_SELECT, me, "")) {
      case Outcome.Refused<Application>(List<Refusal> no) -> Outcome.refused(no);
      case Outcome.Done<Application> _ -> {
        Decision decision = decision(me, application.id(), draft, advice);
        store.add(decision);
        audit.act(viewer, "decision", application.person(), "/applications/" + application.id());
        decision.times().stream()
            .max(Instant::compareTo)
            .filter(_ -> decision.standing().talkGuaranteed())
            .ifPresent(last -> duties.oweTalk(application.id(), last));
        yield Outcome.done(decision);
      }
    };
  }

  private Decision decision(PersonId by, ApplicationId id, DecisionDraft draft, Advice advice) {
    boolean person = draft.reason() != Reason.WITHDRAWN;
    return new Decision(
        id,
        by,
        clock.instant(),
        Objects.requireNonNull(draft.reason()),
        draft.strength(),
        draft.gap(),
        draft.change(),
        person ? advising.gaps(advice) : List.of(),
        person ? advising.steps(advice) : List.of(),
        advice.alternatives().stream()
            .filter(a -> draft.alternatives().contains(a.opening()))
            .map(a -> new Decision.Alternative(a.opening(), a.title()))
            .toList(),
        draft.talk(),
        draft.times(),
        new Decision.Closeness(
            advice.rank() == null ? 0 : advice.rank(),
            advice.pool(),
            advice.nearMiss(),
            person && advice.owedATalk()));
  }
}

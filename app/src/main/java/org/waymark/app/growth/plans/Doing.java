package org.waymark.app.growth.plans;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.waymark.app.growth.PlanActionId;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.plans.PlanAction.Draft;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.Achieved;
import org.waymark.app.skills.SkillId;

/** What a person does with the actions of their plan; nobody else changes one. */
@Service
class Doing {
  static final int MOST = 60;
  private final PlanStore plans;
  private final PlanRights rights;
  private final ActionStore actions;
  private final Achieved achieved;
  private final Clock clock;

  Doing(PlanStore plans, PlanRights rights, ActionStore actions, Achieved achieved, Clock clock) {
    this.plans = plans;
    this.rights = rights;
    this.actions = actions;
    this.achieved = achieved;
    this.clock = clock;
  }

  /** All of them, or none. */
  @Transactional
  public Outcome<PlanId> add(Viewer viewer, PlanId id, List<Draft> drafts) {
    Plan plan = rights.held(viewer, id);
    List<Refusal> no = new ArrayList<>(live(plan));
    drafts.forEach(d -> no.addAll(DraftRule.refusals(d, null, LocalDate.now(clock))));
    if (actions.of(id).size() + drafts.size() > MOST) {
      no.add(Refusal.of("growth.action.no.many", MOST));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no.stream().distinct().toList());
    }
    drafts.forEach(
        d ->
            actions.add(
                new PlanActionId(UuidCreator.getTimeOrderedEpoch()),
                id,
                d,
                null,
                viewer.self(),
                clock.instant()));
    return Outcome.done(id);
  }

  @Transactional
  public Outcome<PlanId> edit(Viewer viewer, PlanActionId id, Draft draft) {
    PlanAction action = held(viewer, id);
    List<Refusal> no =
        new ArrayList<>(DraftRule.refusals(draft, action.draft().dueOn(), LocalDate.now(clock)));
    no.addAll(live(plans.find(action.plan()).orElseThrow()));
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    boolean agreed = action.draft().kind() == ActionKind.AGREEMENT;
    actions.edit(id, agreed ? ofAgreement(draft) : draft);
    return Outcome.done(action.plan());
  }

  /** What was agreed stays an agreement, whatever is written of it. */
  private static Draft ofAgreement(Draft d) {
    return new Draft(
        ActionKind.AGREEMENT, d.title(), d.note(), d.aim(), d.hours(), d.course(), d.dueOn());
  }

  @Transactional
  public Outcome<PlanId> order(
      Viewer viewer,
      PlanId id,
      SequencedMap<UUID, @Nullable Integer> typed,
      Optional<Arranging.Press> press) {
    Plan plan = rights.held(viewer, id);
    List<Refusal> no = live(plan);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    List<PlanActionId> present = actions.of(id).stream().map(PlanAction::id).toList();
    actions.order(id, Arranging.order(present, typed, press));
    return Outcome.done(id);
  }

  /** For the holder of the plan alone; for anybody else there is none. */
  Outcome<PlanId> refused(Viewer viewer, PlanId id, Refusal why) {
    if (!rights.seen(viewer, id).mine()) {
      throw new NotYours();
    }
    return Outcome.refused(List.of(why));
  }

  /** Of this very plan. */
  @Transactional
  public Outcome<PlanId> begin(Viewer viewer, PlanId plan, PlanActionId id) {
    if (actions.find(id).filter(a -> a.plan().equals(plan)).isEmpty()) {
      throw new NotYours();
    }
    return move(viewer, id, ActionStage.UNDERWAY);
  }

  /** Twice is once; done is said with {@link #complete}. */
  @Transactional
  public Outcome<PlanId> move(Viewer viewer, PlanActionId id, ActionStage to) {
    PlanAction action = held(viewer, id);
    if (to == ActionStage.DONE) {
      throw new NotYours();
    }
    List<Refusal> no = live(plans.find(action.plan()).orElseThrow());
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    if (action.stage() != to) {
      actions.move(id, to, viewer.self(), clock.instant());
    }
    return Outcome.done(action.plan());
  }

  /**
   * What somebody says of what they did.
   *
   * @param shown the level that it shows; null where it is to be no evidence
   * @param link to it, the name of a file, or empty
   */
  record Completion(LocalDate on, String link, @Nullable Integer shown) {}

  /** Done; as an achievement it also moves the level. A second time changes nothing. */
  @Transactional
  public Outcome<PlanId> complete(Viewer viewer, PlanActionId id, Completion done) {
    PlanAction action = held(viewer, id);
    if (action.stage() == ActionStage.DONE) {
      return Outcome.done(action.plan());
    }
    List<Refusal> no = live(plans.find(action.plan()).orElseThrow());
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    if (done.on().isAfter(LocalDate.now(clock))) {
      return Outcome.refused("growth.action.no.future");
    }
    actions.move(id, ActionStage.DONE, viewer.self(), clock.instant());
    return switch (evidence(viewer, action, done)) {
      case Outcome.Done<String> _ -> Outcome.done(action.plan());
      case Outcome.Refused<String>(List<Refusal> reasons) -> {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        yield Outcome.refused(reasons);
      }
    };
  }

  private Outcome<String> evidence(Viewer viewer, PlanAction action, Completion done) {
    Aim aim = action.draft().aim();
    Integer shown = done.shown();
    if (aim == null || shown == null) {
      return Outcome.done("");
    }
    Map<SkillId, Integer> skills = Map.of(aim.skill(), shown);
    return achieved.bring(
        viewer,
        action.draft().kind().achievement(),
        action.draft().title(),
        done.on(),
        done.link(),
        skills);
  }

  private PlanAction held(Viewer viewer, PlanActionId id) {
    PlanAction action = actions.find(id).orElseThrow(NotYours::new);
    rights.held(viewer, action.plan());
    return actions.find(id).orElseThrow(NotYours::new);
  }

  private static List<Refusal> live(Plan plan) {
    return plan.active() ? List.of() : List.of(Refusal.of("growth.plan.no.over"));
  }
}

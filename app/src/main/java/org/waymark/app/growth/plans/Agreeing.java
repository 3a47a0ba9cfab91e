package org.waymark.app.growth.plans;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.growth.PlanActionId;
import org.waymark.app.growth.PlanActions;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.plans.PlanAction.Draft;
import org.waymark.app.kernel.PersonId;

/** Agreements of other modules, as actions. */
@Service
class Agreeing implements PlanActions {
  private final PlanStore plans;
  private final ActionStore actions;
  private final Clock clock;

  Agreeing(PlanStore plans, ActionStore actions, Clock clock) {
    this.plans = plans;
    this.actions = actions;
    this.clock = clock;
  }

  @Override
  @Transactional
  public PlanActionId agree(
      PersonId person, PersonId by, String what, LocalDate due, String source, String href) {
    PlanId plan = latest(person);
    Optional<PlanAction> before = actions.agreed(source);
    if (before.isPresent()) {
      return before.get().id();
    }
    PlanActionId id = new PlanActionId(UuidCreator.getTimeOrderedEpoch());
    actions.add(
        id,
        plan,
        draft(what.strip(), due),
        new ActionStore.Source(source, href),
        by,
        clock.instant());
    return id;
  }

  /** Held until the transaction ends. */
  private PlanId latest(PersonId person) {
    PlanId id =
        plans.of(person).stream()
            .filter(Plan::active)
            .findFirst()
            .map(Plan::id)
            .orElseGet(() -> withoutGoal(person));
    return plans.held(id).filter(Plan::active).map(Plan::id).orElseGet(() -> withoutGoal(person));
  }

  /** Where two are begun at once, the second waits for the first and finds it there. */
  private PlanId withoutGoal(PersonId person) {
    PlanId fresh = new PlanId(UuidCreator.getTimeOrderedEpoch());
    if (plans.add(fresh, person, new Goal.None(), "", false)) {
      plans.begun(fresh, person, clock.instant());
      return fresh;
    }
    return plans.of(person).stream()
        .filter(p -> p.active() && p.goal() instanceof Goal.None)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Draft draft(String what, LocalDate due) {
    boolean fits = what.length() <= Draft.TITLE;
    String title = fits ? what : what.substring(0, Draft.TITLE - 1).strip() + "…";
    String note = fits ? "" : what.substring(0, Math.min(what.length(), Draft.NOTE));
    return new Draft(ActionKind.AGREEMENT, title, note, null, null, null, due);
  }

  @Override
  @Transactional
  public void callOff(String source, PersonId by) {
    held(source, _ -> true)
        .filter(a -> a.stage().ahead())
        .ifPresent(a -> actions.move(a.id(), ActionStage.DROPPED, by, clock.instant()));
  }

  @Override
  @Transactional
  public void reached(String source, PersonId by) {
    held(source, _ -> true)
        .filter(a -> a.stage().ahead())
        .ifPresent(a -> actions.move(a.id(), ActionStage.DONE, by, clock.instant()));
  }

  @Override
  @Transactional
  public void reopened(String source, PersonId by) {
    held(source, Plan::active)
        .filter(a -> !a.stage().ahead())
        .ifPresent(a -> actions.move(a.id(), ActionStage.OPEN, by, clock.instant()));
  }

  private Optional<PlanAction> held(String source, Predicate<Plan> plan) {
    return actions
        .agreed(source)
        .flatMap(a -> plans.held(a.plan()).filter(plan).flatMap(_ -> actions.find(a.id())));
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> done(Collection<String> sources) {
    return sources.isEmpty() ? Set.of() : actions.done(sources);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> planned(Collection<String> sources) {
    return sources.isEmpty() ? Set.of() : actions.planned(sources);
  }
}

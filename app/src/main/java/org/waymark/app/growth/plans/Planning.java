package org.waymark.app.growth.plans;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.plans.Targets.Target;
import org.waymark.app.growth.plans.Targets.There;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.Wishes;

/** Beginning a plan, turning it to another goal, ending it, and who sees it. */
@Service
class Planning {
  private static final int MOST = 20;
  private static final String OVER = "growth.plan.no.over";
  private final PlanStore plans;
  private final PlanRights rights;
  private final Targets targets;
  private final Wishes wishes;
  private final Clock clock;

  Planning(PlanStore plans, PlanRights rights, Targets targets, Wishes wishes, Clock clock) {
    this.plans = plans;
    this.rights = rights;
    this.targets = targets;
    this.wishes = wishes;
    this.clock = clock;
  }

  /** A goal that has a plan leads to that plan. */
  @Transactional
  public Outcome<PlanId> begin(Viewer viewer, Goal goal, boolean own) {
    Target target = targets.of(viewer, goal);
    if (target.there() != There.YES) {
      return Outcome.refused("growth.plan.no.goal");
    }
    List<Plan> active = plans.of(viewer.self()).stream().filter(Plan::active).toList();
    if (active.size() >= MOST) {
      return Outcome.refused("growth.plan.no.many", MOST);
    }
    Optional<PlanId> agreed = own ? Optional.empty() : turned(active, goal, target);
    if (agreed.isPresent()) {
      return Outcome.done(agreed.get());
    }
    PlanId fresh = new PlanId(UuidCreator.getTimeOrderedEpoch());
    if (plans.add(fresh, viewer.self(), goal, title(goal, target), own)) {
      plans.begun(fresh, viewer.self(), clock.instant());
      return Outcome.done(fresh);
    }
    return towards(viewer, goal).map(Outcome::done).orElseGet(() -> Outcome.refused(OVER));
  }

  /**
   * What was agreed before there was a goal goes on in the plan for the first one; a plan that is
   * kept to oneself takes nothing that others know of.
   */
  private Optional<PlanId> turned(List<Plan> active, Goal goal, Target target) {
    return active.stream()
        .filter(p -> p.goal() instanceof Goal.None && !p.own())
        .filter(_ -> !(goal instanceof Goal.None))
        .map(Plan::id)
        .findFirst()
        .flatMap(plans::held)
        .filter(p -> p.active() && p.goal() instanceof Goal.None)
        .filter(p -> plans.redirect(p.id(), goal, title(goal, target)))
        .map(Plan::id);
  }

  private Optional<PlanId> towards(Viewer viewer, Goal goal) {
    return plans.of(viewer.self()).stream()
        .filter(p -> p.active() && same(p.goal(), goal))
        .map(Plan::id)
        .findFirst();
  }

  private static boolean same(Goal one, Goal other) {
    return one.equals(other)
        || (one instanceof Goal.Skill a
            && other instanceof Goal.Skill b
            && a.skill().equals(b.skill()));
  }

  private static String title(Goal goal, Target target) {
    return goal instanceof Goal.None ? "" : cut(target.title().orElse(""));
  }

  private static String cut(String title) {
    return title.length() <= PlanAction.Draft.TITLE
        ? title
        : title.substring(0, PlanAction.Draft.TITLE);
  }

  /** Everything in it stays. */
  @Transactional
  public Outcome<PlanId> redirect(Viewer viewer, PlanId id, Goal goal) {
    Plan plan = rights.held(viewer, id);
    Target target = targets.of(viewer, goal);
    if (!plan.active()) {
      return Outcome.refused(OVER);
    }
    if (target.there() != There.YES) {
      return Outcome.refused("growth.plan.no.goal");
    }
    return plans.redirect(id, goal, title(goal, target))
        ? Outcome.done(id)
        : Outcome.refused("growth.plan.no.twice");
  }

  /** Twice is once. */
  @Transactional
  public Outcome<PlanId> end(Viewer viewer, PlanId id, PlanStage to, String why) {
    Plan plan = rights.held(viewer, id);
    if (plan.stage() == to) {
      return Outcome.done(id);
    }
    if (!plan.active() || to == PlanStage.ACTIVE) {
      return Outcome.refused(OVER);
    }
    plans.move(id, to, viewer.self(), clock.instant(), why.isEmpty() ? null : why);
    return Outcome.done(id);
  }

  @Transactional
  public Outcome<PlanId> keepToMyself(Viewer viewer, PlanId id, boolean own) {
    rights.held(viewer, id);
    plans.keepToOneself(id, own);
    return Outcome.done(id);
  }

  /** Wishes and the plans that serve them, to today's manager by name. */
  @Transactional
  public Outcome<PlanId> showToManager(Viewer viewer, PlanId id) {
    rights.held(viewer, id);
    if (!wishes.showToManager(viewer)) {
      return Outcome.refused("growth.plan.no.manager");
    }
    plans.keepToOneself(id, false);
    return Outcome.done(id);
  }
}

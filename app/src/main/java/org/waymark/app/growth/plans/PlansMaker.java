package org.waymark.app.growth.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.plans.Targets.Target;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Supposing;
import org.waymark.app.matching.Supposing.Measure;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Aspirations;

/** Makes the list of one's own plans. */
@Component
class PlansMaker {
  private final PlanStore plans;
  private final ActionStore actions;
  private final Targets targets;
  private final PlanMaker maker;
  private final Supposing supposing;
  private final Aspirations aspirations;
  private final Organisation organisation;

  PlansMaker(
      PlanStore plans,
      ActionStore actions,
      Targets targets,
      PlanMaker maker,
      Supposing supposing,
      Aspirations aspirations,
      Organisation organisation) {
    this.plans = plans;
    this.actions = actions;
    this.targets = targets;
    this.maker = maker;
    this.supposing = supposing;
    this.aspirations = aspirations;
    this.organisation = organisation;
  }

  PlansView of(Viewer viewer) {
    List<Plan> all = plans.of(viewer.self());
    Map<PlanId, List<PlanAction>> doing =
        actions.of(all.stream().map(Plan::id).toList()).stream()
            .collect(Collectors.groupingBy(PlanAction::plan));
    Measure measure = supposing.measure();
    List<PlansView.Line> active = new ArrayList<>();
    List<PlansView.Line> past = new ArrayList<>();
    for (Plan plan : all) {
      List<PlanAction> some = doing.getOrDefault(plan.id(), List.of());
      (plan.active() ? active : past).add(line(viewer, plan, some, measure));
    }
    return new PlansView(active, past, wishes(viewer, all));
  }

  private PlansView.Line line(Viewer viewer, Plan plan, List<PlanAction> some, Measure measure) {
    Target target = targets.of(viewer, plan);
    Optional<PlanAction> next = next(some);
    return new PlansView.Line(
        plan.address(),
        GoalMaker.name(plan, target, true),
        (int) some.stream().filter(a -> a.stage() == ActionStage.DONE).count(),
        (int) some.stream().filter(a -> a.stage() != ActionStage.DROPPED).count(),
        points(plan, target, measure),
        next.map(a -> a.draft().title()).orElse(null),
        next.map(PlansMaker::due).orElse(null),
        plan.own(),
        plan.stage().name());
  }

  private @Nullable Integer points(Plan plan, Target target, Measure measure) {
    return !plan.active() || target.asked().isEmpty()
        ? null
        : maker.outlook(plan.person(), target, measure).now().points();
  }

  static @Nullable LocalDate due(PlanAction a) {
    return a.draft().dueOn();
  }

  /** What is under way before what is not, each in the person's own order. */
  static Optional<PlanAction> next(List<PlanAction> some) {
    Optional<PlanAction> begun =
        some.stream().filter(a -> a.stage() == ActionStage.UNDERWAY).findFirst();
    return begun.or(() -> some.stream().filter(a -> a.stage() == ActionStage.OPEN).findFirst());
  }

  private List<PlansView.Wish> wishes(Viewer viewer, List<Plan> all) {
    Set<RoleId> planned =
        all.stream()
            .filter(Plan::active)
            .map(Plan::goal)
            .map(g -> g instanceof Goal.Role(RoleId role) ? role : null)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<RoleId> wanted =
        aspirations.of(viewer.self()).roles().stream().filter(r -> !planned.contains(r)).toList();
    Map<RoleId, RoleCard> cards = organisation.roles(wanted);
    return wanted.stream()
        .filter(cards::containsKey)
        .map(r -> new PlansView.Wish(r.toString(), Objects.requireNonNull(cards.get(r)).title()))
        .toList();
  }
}

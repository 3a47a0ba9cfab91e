package org.waymark.app.growth.plans;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.Plans;
import org.waymark.app.growth.plans.Targets.Target;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Supposing;
import org.waymark.app.matching.Supposing.Measure;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;

@Service
class Glances implements Plans {
  private final PlanRights rights;
  private final ActionStore actions;
  private final Targets targets;
  private final Supposing supposing;
  private final Profiles profiles;
  private final Together together;

  Glances(
      PlanRights rights,
      ActionStore actions,
      Targets targets,
      Supposing supposing,
      Profiles profiles,
      Together together) {
    this.rights = rights;
    this.actions = actions;
    this.targets = targets;
    this.supposing = supposing;
    this.profiles = profiles;
    this.together = together;
  }

  @Override
  public Map<PersonId, Glance> glances(Viewer viewer, Collection<PersonId> people) {
    Map<PersonId, Plan> latest = new LinkedHashMap<>();
    rights.of(viewer, people).stream()
        .map(PlanRights.Seen::plan)
        .filter(Plan::active)
        .forEach(p -> latest.putIfAbsent(p.person(), p));
    if (latest.isEmpty()) {
      return Map.of();
    }
    Map<PlanId, List<PlanAction>> doing =
        actions.of(latest.values().stream().map(Plan::id).toList()).stream()
            .collect(Collectors.groupingBy(PlanAction::plan));
    Map<PersonId, List<Estimate>> levels = profiles.estimates(latest.keySet());
    Map<Goal, Target> known = known(viewer, latest.values());
    Measure measure = supposing.measure();
    Map<PersonId, Glance> all = new LinkedHashMap<>();
    latest.forEach(
        (person, plan) -> {
          Target target = known.get(plan.goal());
          if (target != null) {
            var outlook =
                new Outlook(measure, target.asked(), levels.getOrDefault(person, List.of()));
            all.put(
                person,
                glance(viewer, plan, target, outlook, doing.getOrDefault(plan.id(), List.of())));
          }
        });
    return all;
  }

  @Override
  public Set<PersonId> workedOn(Viewer viewer, Collection<PersonId> people, Instant since) {
    return together.on(viewer, people, since);
  }

  /** Each goal once; a team has few. */
  private Map<Goal, Target> known(Viewer viewer, Collection<Plan> some) {
    Map<Goal, Target> known = new LinkedHashMap<>();
    some.forEach(p -> known.computeIfAbsent(p.goal(), goal -> targets.of(viewer, goal)));
    return known;
  }

  private static Glance glance(
      Viewer viewer, Plan plan, Target target, Outlook outlook, List<PlanAction> some) {
    Optional<PlanAction> next = PlansMaker.next(some);
    return new Glance(
        plan.id(),
        GoalMaker.name(plan, target, viewer.is(plan.person())),
        ready(target, outlook),
        (int) some.stream().filter(a -> a.stage() == ActionStage.DONE).count(),
        (int) some.stream().filter(a -> a.stage() != ActionStage.DROPPED).count(),
        next.map(a -> a.draft().title()).orElse(null),
        next.map(PlansMaker::due).orElse(null),
        plan.address());
  }

  private static @Nullable Ready ready(Target target, Outlook outlook) {
    if (target.asked().isEmpty()) {
      return null;
    }
    Readiness r = outlook.now();
    return new Ready(r.points(), r.low(), r.high());
  }
}

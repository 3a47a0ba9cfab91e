package org.waymark.app.growth.plans;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.Aspirations;

/** Who sees which plan: its person, and whom they showed what they would like to do next. */
@Component
class PlanRights {
  private final PlanStore plans;
  private final Aspirations aspirations;

  PlanRights(PlanStore plans, Aspirations aspirations) {
    this.plans = plans;
    this.aspirations = aspirations;
  }

  /**
   * A plan that exists for the viewer.
   *
   * @param since nothing from before that moment is shown
   */
  record Seen(Plan plan, boolean mine, Instant since) {}

  Seen seen(Viewer viewer, PlanId id) {
    Plan plan = plans.find(id).orElseThrow(NotYours::new);
    return visible(viewer, List.of(plan)).stream().findFirst().orElseThrow(NotYours::new);
  }

  /** One's own, to change; held until the transaction ends. */
  Plan held(Viewer viewer, PlanId id) {
    return plans.held(id).filter(p -> viewer.is(p.person())).orElseThrow(NotYours::new);
  }

  /** Of these people, as far as they are there for the viewer; the newest first. */
  List<Seen> of(Viewer viewer, Collection<PersonId> people) {
    return viewer.person().isEmpty() || people.isEmpty()
        ? List.of()
        : visible(viewer, plans.of(people));
  }

  private List<Seen> visible(Viewer viewer, List<Plan> some) {
    Map<PersonId, Instant> since =
        aspirations.sharedSince(
            viewer, some.stream().map(Plan::person).collect(Collectors.toSet()));
    return some.stream()
        .filter(p -> viewer.is(p.person()) || (!p.own() && since.containsKey(p.person())))
        .map(p -> seen(viewer, p, since))
        .toList();
  }

  private static Seen seen(Viewer viewer, Plan plan, Map<PersonId, Instant> since) {
    boolean mine = viewer.is(plan.person());
    return new Seen(
        plan, mine, mine ? Instant.EPOCH : since.getOrDefault(plan.person(), Instant.MAX));
  }
}

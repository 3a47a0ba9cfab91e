package org.waymark.app.growth.plans;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.events.Accepted;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;

/** A goal that is reached ends its plan; who leaves takes theirs along. */
@Component
class PlanReactions {
  private final PlanStore plans;
  private final Leaving leaving;
  private final Openings openings;
  private final People people;
  private final Clock clock;

  PlanReactions(PlanStore plans, Leaving leaving, Openings openings, People people, Clock clock) {
    this.plans = plans;
    this.leaving = leaving;
    this.openings = openings;
    this.people = people;
    this.clock = clock;
  }

  /** Plans for that opening, and for its role. */
  @ApplicationModuleListener
  void on(Accepted accepted) {
    List<UUID> reached = new ArrayList<>(List.of(accepted.opening().value()));
    RoleId role = openings.card(accepted.opening()).map(OpeningCard::role).orElse(null);
    if (role != null) {
      reached.add(role.value());
    }
    for (Plan plan : plans.towards(accepted.person(), reached)) {
      plans
          .held(plan.id())
          .filter(Plan::active)
          .ifPresent(p -> plans.move(p.id(), PlanStage.REACHED, null, clock.instant(), null));
    }
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    if (!people.employed(left.person())) {
      leaving.forget(List.of(left.person()));
    }
  }

  /** An import stands for all the single events that it saved. */
  @ApplicationModuleListener
  void on(PeopleImported imported) {
    Set<PersonId> gone = new HashSet<>(leaving.owners());
    gone.removeAll(people.current(gone).keySet());
    forget(gone);
  }

  private void forget(Collection<PersonId> gone) {
    if (!gone.isEmpty()) {
      leaving.forget(gone);
    }
  }
}

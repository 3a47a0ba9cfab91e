package org.waymark.app.growth.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.Viewers;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.skills.Aspirations;

/** Who sees a plan, for its person. */
@Component
class SharingMaker {
  private static final PlanView.Sharing NOT_THEIRS =
      new PlanView.Sharing(false, "", false, List.of());
  private final People people;
  private final Aspirations aspirations;
  private final ObjectProvider<Viewers> viewers;

  SharingMaker(People people, Aspirations aspirations, ObjectProvider<Viewers> viewers) {
    this.people = people;
    this.aspirations = aspirations;
    this.viewers = viewers;
  }

  PlanView.Sharing of(Viewer viewer, Plan plan) {
    if (!viewer.is(plan.person())) {
      return NOT_THEIRS;
    }
    Optional<PersonId> manager = people.managerOf(plan.person());
    boolean shown = manager.filter(m -> sees(m, plan.person())).isPresent();
    List<String> with = new ArrayList<>();
    String name = manager.flatMap(people::card).map(PersonCard::name).orElse("");
    if (shown) {
      with.add(name);
    }
    return new PlanView.Sharing(plan.own(), name, shown, with);
  }

  private boolean sees(PersonId manager, PersonId person) {
    return viewers.stream()
        .flatMap(v -> v.of(manager).stream())
        .anyMatch(v -> aspirations.sharedSince(v, List.of(person)).containsKey(person));
  }
}

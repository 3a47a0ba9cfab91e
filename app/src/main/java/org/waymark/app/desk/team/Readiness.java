package org.waymark.app.desk.team;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.desk.team.Ideas.Choice;
import org.waymark.app.growth.Plans;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;

/** What somebody aims at, and how far they are. */
@Component
class Readiness {
  private final Aspirations aspirations;

  Readiness(Aspirations aspirations) {
    this.aspirations = aspirations;
  }

  /** The first role that somebody would like, if they told this manager; the same nothing else. */
  Optional<RoleCard> goal(Viewer viewer, PersonId person, Choice choice) {
    Optional<Aspiration> shared = aspirations.visibleTo(viewer, person);
    return shared
        .flatMap(a -> a.roles().stream().findFirst())
        .flatMap((RoleId role) -> Optional.ofNullable(choice.roles().get(role)));
  }

  /** For what they aim at, where they share it; else what their role asks of them today. */
  static TeamView.Ready ready(
      KnownReport k, Optional<RoleCard> goal, Plans.@Nullable Glance plan, Choice choice) {
    if (plan != null && plan.readiness() != null) {
      Plans.Ready likely = plan.readiness();
      return new TeamView.Ready(
          Words.of("desk.team.ready.plan", likely.low(), likely.high()), likely.points());
    }
    Coverage coverage =
        goal.map(g -> Coverage.of(choice.required(g.id()), k.levels())).orElse(k.coverage());
    int all = coverage.there().size() + coverage.notYet().size();
    if (all == 0) {
      return new TeamView.Ready(Words.of("desk.team.ready.none"), 0);
    }
    int there = coverage.there().size();
    return new TeamView.Ready(
        Words.of(goal.isPresent() ? "desk.team.ready.goal" : "desk.team.ready.role", there, all),
        100 * there / all);
  }
}

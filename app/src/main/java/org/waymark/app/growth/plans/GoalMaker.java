package org.waymark.app.growth.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.plans.Targets.Target;
import org.waymark.app.growth.plans.Targets.There;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Matching;
import org.waymark.app.matching.OpenOfRole;
import org.waymark.app.opportunities.ApplicationCard;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Words;

/** Where a plan leads, the way to an application, and what else there is where it led is gone. */
@Component
class GoalMaker {
  private static final int MOST = 5;
  private final Matching matching;
  private final Applications applications;
  private final Organisation organisation;

  GoalMaker(Matching matching, Applications applications, Organisation organisation) {
    this.matching = matching;
    this.applications = applications;
    this.organisation = organisation;
  }

  PlanView.Goal of(Viewer viewer, Plan plan, Target target) {
    boolean mine = viewer.is(plan.person());
    boolean gone = target.there() != There.YES && plan.active();
    List<OpenOfRole> open = mine && plan.active() ? open(target.role()) : List.of();
    return new PlanView.Goal(
        plan.goal().code(),
        name(plan, target, mine),
        target.there() == There.GONE,
        target.href(),
        gone ? gone(plan.goal(), target) : null,
        gone && mine ? instead(target, open) : List.of(),
        open.stream().map(GoalMaker::way).toList(),
        mine && plan.active() ? apply(viewer, plan.goal(), target) : null);
  }

  static Words name(Plan plan, Target target, boolean mine) {
    String title = target.title().orElse(mine ? plan.title() : "");
    return switch (plan.goal()) {
      case Goal.None _ -> Words.of("growth.goal.none");
      case Goal.Skill(var _, int level) -> Words.of("growth.goal.skill", title, level);
      case Goal.Role _, Goal.Opening _ ->
          title.isEmpty() ? Words.of("growth.goal.hidden") : Words.plain(title);
    };
  }

  private static Words gone(Goal goal, Target target) {
    return Words.of(
        target.there() == There.CLOSED ? "growth.gone.closed" : "growth.gone." + goal.code());
  }

  private List<PlanView.Instead> instead(Target target, List<OpenOfRole> open) {
    List<PlanView.Instead> all = new ArrayList<>();
    RoleId role = target.role();
    if (role != null) {
      organisation
          .role(role)
          .map(RoleCard::title)
          .ifPresent(
              title ->
                  all.add(
                      new PlanView.Instead(
                          Words.of("growth.instead.role", title), "role", role.toString())));
    }
    open.forEach(
        o ->
            all.add(
                new PlanView.Instead(
                    Words.of("growth.instead.opening", o.title()), "opening", o.id().toString())));
    all.add(new PlanView.Instead(Words.of("growth.instead.none"), "none", ""));
    return all;
  }

  private List<OpenOfRole> open(@Nullable RoleId role) {
    return role == null || !matching.ready()
        ? List.of()
        : matching.openOf(role).stream().limit(MOST).toList();
  }

  private static PlanView.Way way(OpenOfRole open) {
    String where = open.place().isEmpty() ? open.unit() : open.unit() + ", " + open.place();
    return new PlanView.Way(open.title(), "/openings/" + open.id(), where);
  }

  /** The end of the way: applying, or what was sent already. */
  private PlanView.@Nullable Way apply(Viewer viewer, Goal goal, Target target) {
    if (!(goal instanceof Goal.Opening(OpeningId id))) {
      return null;
    }
    Optional<ApplicationCard> sent =
        applications.of(viewer.self()).stream()
            .filter(a -> a.opening().equals(id) && a.stage() != ApplicationStage.DRAFT)
            .findFirst();
    if (sent.isPresent()) {
      return new PlanView.Way("growth.apply.sent", "/applications/" + sent.get().id(), "");
    }
    return target.there() == There.YES
        ? new PlanView.Way("growth.apply", "/openings/" + id + "/applications/new", "")
        : null;
  }
}

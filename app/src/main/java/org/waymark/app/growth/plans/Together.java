package org.waymark.app.growth.plans;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/** On whose plans somebody else works with them. */
@Component
class Together {
  private final PlanRights rights;
  private final CommentStore comments;
  private final ActionStore actions;

  Together(PlanRights rights, CommentStore comments, ActionStore actions) {
    this.rights = rights;
    this.comments = comments;
    this.actions = actions;
  }

  /** Of these people, as far as the viewer may see it today. */
  Set<PersonId> on(Viewer viewer, Collection<PersonId> people, Instant since) {
    Map<PlanId, Instant> wrote = comments.latestBy(viewer.self(), since);
    List<Plan> seen =
        rights.of(viewer, people).stream()
            .filter(s -> !s.mine() && s.plan().active())
            .filter(s -> !wrote.getOrDefault(s.plan().id(), Instant.MIN).isBefore(s.since()))
            .map(PlanRights.Seen::plan)
            .toList();
    Set<PlanId> kept =
        actions.of(seen.stream().map(Plan::id).toList()).stream()
            .filter(Together::canBeKept)
            .map(PlanAction::plan)
            .collect(Collectors.toSet());
    return seen.stream()
        .filter(p -> kept.contains(p.id()))
        .map(Plan::person)
        .collect(Collectors.toSet());
  }

  private static boolean canBeKept(PlanAction a) {
    return a.stage().ahead() && a.draft().hours() != null && a.draft().dueOn() != null;
  }
}

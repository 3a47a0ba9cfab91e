package org.waymark.app.desk.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.desk.team.TeamStep;
import org.waymark.app.desk.team.TeamSteps;
import org.waymark.app.desk.thread.ThreadView.Next;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.StorySource.Ahead;
import org.waymark.app.shell.StorySource.Stage;

/** What comes next on a way: for oneself, for the manager, and for who only follows it. */
@Component
class Upcoming {
  private static final int MOST = 4;
  private static final Comparator<Ahead> FIRST =
      Comparator.comparing((Ahead a) -> !a.urgent())
          .thenComparing(a -> a.stage() != Stage.MOVE)
          .thenComparing(Ahead::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Ahead::stage, Comparator.reverseOrder());
  private final List<StorySource> sources;
  private final TeamSteps team;
  private final Relations relations;
  private final Stretches stretches;

  Upcoming(List<StorySource> sources, TeamSteps team, Relations relations, Stretches stretches) {
    this.sources = List.copyOf(sources);
    this.team = team;
    this.relations = relations;
    this.stretches = stretches;
  }

  /** Where nothing lies ahead of oneself, the first stretch that was not begun. */
  List<Next> of(Viewer viewer, PersonId person, Set<Stage> happened) {
    List<Next> all = new ArrayList<>(asManager(viewer, person));
    sources.stream()
        .flatMap(s -> s.ahead(viewer, person).stream())
        .sorted(FIRST)
        .map(a -> new Next(a.what(), a.href(), a.due()))
        .filter(next -> all.stream().noneMatch(n -> n.href().equals(next.href())))
        .forEach(all::add);
    if (all.isEmpty() && viewer.is(person)) {
      return stretches.notBegun(happened).stream().limit(1).toList();
    }
    return all.stream().limit(MOST).toList();
  }

  private List<Next> asManager(Viewer viewer, PersonId person) {
    boolean leads = !viewer.is(person) && relations.of(viewer, person).contains(Relation.MANAGER);
    return leads ? team.of(viewer, person).stream().map(Upcoming::next).toList() : List.of();
  }

  private static Next next(TeamStep step) {
    return new Next(step.what(), step.href(), step.due());
  }
}

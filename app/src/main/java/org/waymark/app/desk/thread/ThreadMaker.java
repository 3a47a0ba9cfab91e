package org.waymark.app.desk.thread;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.desk.thread.ThreadView.Happened;
import org.waymark.app.growth.Plans;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.StorySource.Stage;
import org.waymark.app.shell.StorySource.Step;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;

/**
 * Puts a way together from what every module tells of it, in the order of time. It is there for the
 * person, and for whom they showed what they would like to do; each module keeps back what such a
 * viewer may not see.
 */
@Component
class ThreadMaker {
  private static final Comparator<Step> IN_TIME =
      Comparator.comparing(Step::at).thenComparing(Step::stage);
  private final List<StorySource> sources;
  private final Aspirations aspirations;
  private final Organisation organisation;
  private final People people;
  private final Plans plans;
  private final Upcoming upcoming;
  private final Stretches stretches;
  private final Audit audit;
  private final Clock clock;

  ThreadMaker(
      List<StorySource> sources,
      Aspirations aspirations,
      Organisation organisation,
      People people,
      Plans plans,
      Upcoming upcoming,
      Stretches stretches,
      Audit audit,
      Clock clock) {
    this.sources = List.copyOf(sources);
    this.aspirations = aspirations;
    this.organisation = organisation;
    this.people = people;
    this.plans = plans;
    this.upcoming = upcoming;
    this.stretches = stretches;
    this.audit = audit;
    this.clock = clock;
  }

  ThreadView of(Viewer viewer, PersonId person) {
    if (!people.employed(person)
        || !aspirations.sharedSince(viewer, List.of(person)).containsKey(person)) {
      throw new NotYours();
    }
    boolean mine = viewer.is(person);
    if (!mine) {
      audit.read(viewer, person, "thread", null);
    }
    List<Happened> happened = happened(viewer, person);
    Set<Stage> stages = happened.stream().map(Happened::stage).collect(Collectors.toSet());
    return new ThreadView(
        people.card(person).orElseThrow(NotYours::new),
        mine,
        wishes(viewer, person),
        plans.glances(viewer, List.of(person)).get(person),
        happened,
        upcoming.of(viewer, person, stages),
        mine ? stretches.notBegun(stages) : List.of());
  }

  private List<Happened> happened(Viewer viewer, PersonId person) {
    return sources.stream()
        .flatMap(s -> s.steps(viewer, person).stream())
        .sorted(IN_TIME)
        .map(this::happened)
        .toList();
  }

  private Happened happened(Step step) {
    LocalDate on = LocalDate.ofInstant(step.at(), clock.getZone());
    return new Happened(on, step.stage(), step.what(), step.href(), step.led());
  }

  private List<String> wishes(Viewer viewer, PersonId person) {
    Optional<Aspiration> visible = aspirations.visibleTo(viewer, person);
    return visible.map(a -> organisation.roles(a.roles()).values().stream().toList()).stream()
        .flatMap(List::stream)
        .map(RoleCard::title)
        .toList();
  }
}

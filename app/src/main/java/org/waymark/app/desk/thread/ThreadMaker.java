package org.waymark.app.desk.thread;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.desk.thread.ThreadView.Happened;
import org.waymark.app.desk.thread.ThreadView.Next;
import org.waymark.app.desk.thread.ThreadView.Stretch;
import org.waymark.app.growth.Plans;
import org.waymark.app.growth.Plans.Glance;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.StorySource.Stage;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;

/**
 * Puts a way together from what every module tells of it. It is there for the person, and for whom
 * they showed what they would like to do; each module keeps back what such a viewer may not see.
 */
@Component
class ThreadMaker {
  private final List<StorySource> sources;
  private final Aspirations aspirations;
  private final Organisation organisation;
  private final People people;
  private final Plans plans;
  private final Stretches stretches;
  private final Audit audit;
  private final Clock clock;

  ThreadMaker(
      List<StorySource> sources,
      Aspirations aspirations,
      Organisation organisation,
      People people,
      Plans plans,
      Stretches stretches,
      Audit audit,
      Clock clock) {
    this.sources = List.copyOf(sources);
    this.aspirations = aspirations;
    this.organisation = organisation;
    this.people = people;
    this.plans = plans;
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
    Map<Stage, List<Happened>> happened = happened(viewer, person);
    Glance plan = plans.glances(viewer, List.of(person)).get(person);
    Stage here = here(happened);
    return new ThreadView(
        people.card(person).orElseThrow(NotYours::new),
        mine,
        wishes(viewer, person),
        plan,
        mine ? next(plan, here, happened) : null,
        all(happened, here, mine));
  }

  private Map<Stage, List<Happened>> happened(Viewer viewer, PersonId person) {
    List<StorySource.Step> steps = new ArrayList<>();
    sources.forEach(s -> steps.addAll(s.steps(viewer, person)));
    steps.sort(Comparator.comparing(StorySource.Step::at));
    Map<Stage, List<Happened>> happened = new EnumMap<>(Stage.class);
    for (StorySource.Step step : steps) {
      happened
          .computeIfAbsent(step.stage(), _ -> new ArrayList<>())
          .add(
              new Happened(
                  LocalDate.ofInstant(step.at(), clock.getZone()), step.what(), step.href()));
    }
    return happened;
  }

  /**
   * The furthest stretch on which anything happened; once somebody applied, where something
   * happened last: an application that is on its way counts for more than an older answer.
   */
  private static @Nullable Stage here(Map<Stage, List<Happened>> happened) {
    Comparator<Stage> last =
        Comparator.comparing(
            s ->
                s.compareTo(Stage.APPLICATION) < 0
                    ? LocalDate.MIN
                    : happened.getOrDefault(s, List.of()).getLast().on());
    return happened.keySet().stream()
        .max(last.thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private List<Stretch> all(
      Map<Stage, List<Happened>> happened, @Nullable Stage here, boolean mine) {
    List<Stretch> all = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Happened> steps = happened.getOrDefault(stage, List.of());
      if (stretches.shown(stage, !steps.isEmpty())) {
        Next open = mine && steps.isEmpty() ? stretches.beginning(stage).orElse(null) : null;
        all.add(new Stretch(stage, steps, stage == here, open));
      }
    }
    return all;
  }

  /**
   * What the plan says comes next, unless an application is on its way already; without a plan the
   * first stretch that can be begun.
   */
  private @Nullable Next next(
      @Nullable Glance plan, @Nullable Stage here, Map<Stage, List<Happened>> happened) {
    if (here != null && here.compareTo(Stage.APPLICATION) >= 0) {
      Happened last = happened.getOrDefault(here, List.of()).getLast();
      return new Next(Words.of("desk.thread.next." + here), last.href());
    }
    if (plan != null) {
      String doing = plan.next();
      return doing == null
          ? new Next(Words.of("desk.thread.next.ready"), plan.href())
          : new Next(Words.of("desk.thread.next.action", doing), plan.href());
    }
    return List.of(Stage.values()).stream()
        .filter(s -> !happened.containsKey(s))
        .flatMap(s -> stretches.beginning(s).stream())
        .findFirst()
        .orElse(null);
  }

  private List<String> wishes(Viewer viewer, PersonId person) {
    Optional<Aspiration> visible = aspirations.visibleTo(viewer, person);
    return visible.map(a -> organisation.roles(a.roles()).values().stream().toList()).stream()
        .flatMap(List::stream)
        .map(RoleCard::title)
        .toList();
  }
}

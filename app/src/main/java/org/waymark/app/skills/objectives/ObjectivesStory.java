package org.waymark.app.skills.objectives;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.ObjectiveId;
import org.waymark.app.skills.Objectives;
import org.waymark.app.skills.model.AspirationBook;

/** Which objectives somebody's goal serves, for whoever may see the goal. */
@Component
class ObjectivesStory implements StorySource {
  private final Aspirations aspirations;
  private final Objectives objectives;
  private final ObjectiveStore store;
  private final AspirationBook book;

  ObjectivesStory(
      Aspirations aspirations, Objectives objectives, ObjectiveStore store, AspirationBook book) {
    this.aspirations = aspirations;
    this.objectives = objectives;
    this.store = store;
    this.book = book;
  }

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    Aspiration wishes =
        viewer.is(person)
            ? aspirations.of(person)
            : aspirations.visibleTo(viewer, person).orElse(Aspiration.NONE);
    List<Objectives.Served> served = objectives.serving(wishes.roles(), List.of());
    if (served.isEmpty()) {
      return List.of();
    }
    Instant goal = since(viewer, person);
    Map<ObjectiveId, Instant> there =
        store.all().stream().collect(Collectors.toMap(Objective::id, Objective::at));
    return served.stream()
        .filter(s -> there.containsKey(s.id()))
        .map(s -> step(s, later(goal, there.getOrDefault(s.id(), goal))))
        .toList();
  }

  private static Step step(Objectives.Served s, Instant at) {
    return new Step(at, Stage.ALIGNMENT, Words.of("skills.objective.story", s.title()), s.href());
  }

  /** A goal serves nothing before it was said, and for others before they were told. */
  private Instant since(Viewer viewer, PersonId person) {
    Instant shown =
        aspirations.sharedSince(viewer, List.of(person)).getOrDefault(person, Instant.EPOCH);
    return later(shown, book.targetsSince(person).orElse(Instant.EPOCH));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}

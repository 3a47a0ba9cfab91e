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

/** Which objectives somebody's goal serves, for whoever may see the goal. */
@Component
class ObjectivesStory implements StorySource {
  private final Aspirations aspirations;
  private final Objectives objectives;
  private final ObjectiveStore store;

  ObjectivesStory(Aspirations aspirations, Objectives objectives, ObjectiveStore store) {
    this.aspirations = aspirations;
    this.objectives = objectives;
    this.store = store;
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
    Map<ObjectiveId, Instant> since =
        store.all().stream().collect(Collectors.toMap(Objective::id, Objective::at));
    return served.stream()
        .filter(s -> since.containsKey(s.id()))
        .map(
            s ->
                new Step(
                    since.getOrDefault(s.id(), Instant.EPOCH),
                    Stage.ALIGNMENT,
                    Words.of("skills.objective.story", s.title()),
                    s.href()))
        .toList();
  }
}

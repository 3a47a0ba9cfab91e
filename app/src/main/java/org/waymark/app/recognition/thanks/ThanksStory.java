package org.waymark.app.recognition.thanks;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;

/** Thanks as a stretch of somebody's way. */
@Component
class ThanksStory implements StorySource {
  private static final int MOST = 50;
  private final ThanksRights rights;
  private final People people;

  ThanksStory(ThanksRights rights, People people) {
    this.rights = rights;
    this.people = people;
  }

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    if (viewer.person().isEmpty()) {
      return List.of();
    }
    List<Given> seen =
        rights.read(viewer, person, MOST).stream().filter(g -> g.stage().stands()).toList();
    var cards = people.cards(seen.stream().map(Given::giver).distinct().toList());
    return seen.stream()
        .map(
            g -> {
              PersonCard giver = cards.get(g.giver());
              return new Step(
                  g.at(),
                  Stage.RECOGNITION,
                  Words.of("recognition.story", giver == null ? "" : giver.name()),
                  "/recognition/" + g.id());
            })
        .toList();
  }
}

package org.waymark.app.recognition.thanks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Thanks as a stretch of somebody's way. */
@Component
class ThanksStory implements StorySource {
  private static final int MOST = 50;
  private final ThanksRights rights;
  private final People people;
  private final Skills skills;

  ThanksStory(ThanksRights rights, People people, Skills skills) {
    this.rights = rights;
    this.people = people;
    this.skills = skills;
  }

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    if (viewer.person().isEmpty()) {
      return List.of();
    }
    List<Given> seen =
        rights.read(viewer, person, MOST).stream().filter(g -> g.stage().stands()).toList();
    var cards = people.cards(seen.stream().map(Given::giver).distinct().toList());
    var names =
        skills.cards(seen.stream().flatMap(g -> g.skills().stream()).collect(Collectors.toSet()));
    return seen.stream()
        .map(
            g -> {
              PersonCard giver = cards.get(g.giver());
              return new Step(
                  g.at(),
                  Stage.RECOGNITION,
                  Words.of("recognition.story", giver == null ? "" : giver.name()),
                  "/recognition/" + g.id(),
                  g.counts() ? led(g, names) : null);
            })
        .toList();
  }

  private static @Nullable Words led(Given given, Map<SkillId, SkillCard> names) {
    String skills =
        given.skills().stream()
            .map(names::get)
            .filter(Objects::nonNull)
            .map(SkillCard::name)
            .collect(Collectors.joining(", "));
    return skills.isEmpty() ? null : Words.of("recognition.story.led", skills);
  }
}

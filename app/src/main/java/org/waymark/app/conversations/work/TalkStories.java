package org.waymark.app.conversations.work;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkStage;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;

/** Conversations on a person's way: for those who may open each of them. */
@Component
class TalkStories implements StorySource {
  private final Talks talks;
  private final TalkRights rights;
  private final People people;

  TalkStories(Talks talks, TalkRights rights, People people) {
    this.talks = talks;
    this.rights = rights;
    this.people = people;
  }

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    List<Step> steps = new ArrayList<>();
    for (Talk talk : rights.readable(viewer, person, talks.ofPerson(person))) {
      boolean tells = talk.stage() == TalkStage.HELD || talk.stage() == TalkStage.PLANNED;
      if (tells) {
        steps.add(
            new Step(
                talk.state().time().orElseThrow(),
                Stage.CONVERSATION,
                Words.of(
                    "conversations.story." + talk.stage().code(),
                    people.card(talk.manager()).map(PersonCard::name).orElse("")),
                "/conversations/" + talk.id()));
      }
    }
    return steps;
  }
}

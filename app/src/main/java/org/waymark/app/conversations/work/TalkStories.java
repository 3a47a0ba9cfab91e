package org.waymark.app.conversations.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Agreement;
import org.waymark.app.conversations.model.Agreements;
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
  private final Agreements agreements;
  private final TalkRights rights;
  private final People people;
  private final Clock clock;

  TalkStories(Talks talks, Agreements agreements, TalkRights rights, People people, Clock clock) {
    this.talks = talks;
    this.agreements = agreements;
    this.clock = clock;
    this.rights = rights;
    this.people = people;
  }

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    List<Talk> held =
        rights.readable(viewer, person, talks.ofPerson(person)).stream()
            .filter(t -> t.stage() == TalkStage.HELD)
            .toList();
    Map<TalkId, Long> agreed =
        agreements.of(held.stream().map(Talk::id).toList()).stream()
            .filter(a -> a.state() != Agreement.State.DROPPED)
            .collect(Collectors.groupingBy(Agreement::talk, Collectors.counting()));
    return held.stream().map(t -> step(t, agreed.getOrDefault(t.id(), 0L))).toList();
  }

  private Step step(Talk talk, long agreed) {
    return new Step(
        talk.state().time().orElseThrow(),
        Stage.CONVERSATION,
        Words.of("conversations.story.held", name(talk.manager())),
        "/conversations/" + talk.id(),
        agreed == 0 ? null : Words.of("conversations.story.led", agreed));
  }

  @Override
  public List<Ahead> ahead(Viewer viewer, PersonId person) {
    return rights.readable(viewer, person, talks.ofPerson(person)).stream()
        .filter(t -> t.stage().ahead())
        .map(t -> ahead(viewer, t))
        .toList();
  }

  private Ahead ahead(Viewer viewer, Talk talk) {
    boolean answers = talk.state().answerer().filter(viewer::is).isPresent();
    return new Ahead(
        Stage.CONVERSATION,
        Words.of(
            "conversations.story." + (answers ? "answer" : talk.stage().code()),
            name(talk.manager())),
        "/conversations/" + talk.id(),
        answers,
        talk.state().time().map(at -> LocalDate.ofInstant(at, clock.getZone())).orElse(null));
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }
}

package org.waymark.app.conversations.work;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Answers;
import org.waymark.app.communication.Question;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkState;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Moment;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Zones;
import org.waymark.app.shell.Words;

/** Proposed times, answered by the link in a mail; other times are proposed on the page. */
@Component
class TalkQuestions implements Answers {
  static final String PURPOSE = "conversations.talk";
  private final Talks talks;
  private final TalkRights rights;
  private final Inviting inviting;
  private final People people;
  private final Zones zones;

  TalkQuestions(Talks talks, TalkRights rights, Inviting inviting, People people, Zones zones) {
    this.talks = talks;
    this.rights = rights;
    this.inviting = inviting;
    this.people = people;
    this.zones = zones;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Question question(Viewer viewer, UUID subject) {
    Optional<Talk> found =
        talks
            .find(new TalkId(subject))
            .filter(
                t ->
                    rights
                        .sight(viewer, t)
                        .filter(s -> new TalkRights.Seen(t, s).party())
                        .isPresent());
    return found.map(talk -> question(viewer.self(), talk)).orElseGet(Question.NotAsked::new);
  }

  private Question question(PersonId me, Talk talk) {
    if (talk.state() instanceof TalkState.Proposed(PersonId asked, List<Instant> times)
        && asked.equals(me)) {
      ZoneId zone = zones.of(me);
      return new Question.Open(
          Words.of("conversations.question", name(talk.otherThan(me))),
          List.of(Words.of("conversations.question.zone", Zones.name(zone), talk.minutes())),
          null,
          times.stream().map(t -> choice(t, zone)).toList(),
          null,
          "/conversations/" + talk.id());
    }
    Instant at = talks.changes(talk.id()).getLast().at();
    return new Question.Settled(Words.of("conversations.settled." + talk.stage().code()), at);
  }

  private static Question.Choice choice(Instant time, ZoneId zone) {
    Moment there = Moment.of(time, zone);
    return new Question.Choice(
        time.toString(), Words.of("conversations.question.time", there.day(), there.time()));
  }

  /** A time that was proposed no more when the answer came is none. */
  @Override
  public Outcome<UUID> answer(Viewer viewer, UUID subject, String choice, String why) {
    TalkId id = new TalkId(subject);
    int nr =
        talks
            .find(id)
            .map(Talk::state)
            .filter(TalkState.Proposed.class::isInstance)
            .map(s -> ((TalkState.Proposed) s).times())
            .orElse(List.of())
            .stream()
            .map(Instant::toString)
            .toList()
            .indexOf(choice);
    return switch (inviting.accept(viewer, id, nr + 1)) {
      case Outcome.Done<Talk> _ -> Outcome.done(subject);
      case Outcome.Refused<Talk>(List<Refusal> no) -> Outcome.refused(no);
    };
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }
}

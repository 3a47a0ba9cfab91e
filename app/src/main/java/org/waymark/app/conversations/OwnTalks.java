package org.waymark.app.conversations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** What lies ahead of somebody's own conversations, for pages above this module. */
@Service
public class OwnTalks {
  private final Talks talks;
  private final People people;
  private final Clock clock;

  OwnTalks(Talks talks, People people, Clock clock) {
    this.talks = talks;
    this.people = people;
    this.clock = clock;
  }

  /**
   * A conversation ahead.
   *
   * @param with the other's name
   * @param on the day it is planned for; null where times are proposed
   * @param mine whether it is about the reader, not about a report of theirs
   * @param toAnswer whether the reader chooses a time
   */
  public record Ahead(
      String with, @Nullable LocalDate on, boolean mine, boolean toAnswer, String href) {}

  /** Of this person, to prepare or to answer; what waits for the other is left out. */
  public List<Ahead> of(PersonId me) {
    return talks.aheadOf(me).stream()
        .map(talk -> ahead(me, talk))
        .filter(a -> a.toAnswer() || a.on() != null)
        .toList();
  }

  private Ahead ahead(PersonId me, Talk talk) {
    Optional<PersonCard> other = people.card(talk.otherThan(me));
    return new Ahead(
        other.map(PersonCard::name).orElse(""),
        talk.state().time().map(at -> LocalDate.ofInstant(at, clock.getZone())).orElse(null),
        talk.person().equals(me),
        talk.state().answerer().filter(me::equals).isPresent(),
        "/conversations/" + talk.id());
  }
}

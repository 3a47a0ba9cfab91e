package org.waymark.app.desk.home;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** People who ask the viewer to be a mentor or a coach, or for a talk. */
@Component
class WaitingMentors {
  private final Mentoring mentoring;
  private final People people;

  WaitingMentors(Mentoring mentoring, People people) {
    this.mentoring = mentoring;
    this.people = people;
  }

  List<Item> of(PersonId me) {
    List<Mentoring.Waiting> asked = mentoring.waitingFor(me);
    Map<PersonId, PersonCard> cards =
        people.cards(asked.stream().map(Mentoring.Waiting::person).collect(Collectors.toSet()));
    return asked.stream().map(one -> item(one, cards.get(one.person()))).toList();
  }

  private static Item item(Mentoring.Waiting one, @Nullable PersonCard who) {
    return new Item(
        Words.of("desk.waiting.mentor." + one.kind(), who == null ? "" : who.name()),
        Words.of("desk.waiting.exception.due"),
        one.dueOn(),
        "/mentorships/" + one.id());
  }
}

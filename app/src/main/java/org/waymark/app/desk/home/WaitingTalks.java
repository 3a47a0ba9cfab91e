package org.waymark.app.desk.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.OwnTalks;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Feedback;

/** Times for a talk that somebody proposes to the viewer, and feedback they ask the viewer for. */
@Component
class WaitingTalks {
  private final OwnTalks talks;
  private final Feedback feedback;
  private final People people;

  WaitingTalks(OwnTalks talks, Feedback feedback, People people) {
    this.talks = talks;
    this.feedback = feedback;
    this.people = people;
  }

  List<Item> of(PersonId me) {
    List<Item> items = new ArrayList<>();
    talks.of(me).stream()
        .filter(OwnTalks.Ahead::toAnswer)
        .forEach(
            talk ->
                items.add(
                    new Item(
                        Words.of("desk.waiting.talk", talk.with()),
                        Words.of("desk.waiting.talk.choose"),
                        talk.href())));
    items.addAll(asked(me));
    return items;
  }

  private List<Item> asked(PersonId me) {
    List<Feedback.Open> asked = feedback.waitingFor(me);
    Map<PersonId, PersonCard> cards =
        people.cards(asked.stream().map(Feedback.Open::person).collect(Collectors.toSet()));
    return asked.stream().map(one -> item(one, cards.get(one.person()))).toList();
  }

  private static Item item(Feedback.Open one, @Nullable PersonCard who) {
    return new Item(
        Words.of("desk.waiting.feedback", who == null ? "" : who.name()),
        Words.of("desk.waiting.feedback.hoped"),
        one.dueOn(),
        one.href());
  }
}

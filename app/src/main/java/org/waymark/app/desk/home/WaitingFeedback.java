package org.waymark.app.desk.home;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Feedback;

/** People who asked the viewer how far they are. */
@Component
class WaitingFeedback {
  private final Feedback feedback;
  private final People people;

  WaitingFeedback(Feedback feedback, People people) {
    this.feedback = feedback;
    this.people = people;
  }

  List<Item> of(PersonId me) {
    List<Feedback.Open> asked = feedback.waitingFor(me);
    Map<PersonId, PersonCard> cards =
        people.cards(asked.stream().map(Feedback.Open::person).collect(Collectors.toSet()));
    return asked.stream().map(one -> item(one, cards.get(one.person()))).toList();
  }

  private static Item item(Feedback.Open one, @Nullable PersonCard who) {
    return new Item(
        Words.of("desk.waiting.feedback", who == null ? "" : who.name()),
        Words.of("desk.waiting.exception.due"),
        one.dueOn(),
        one.href());
  }
}

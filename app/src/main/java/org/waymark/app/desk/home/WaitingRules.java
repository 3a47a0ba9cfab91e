package org.waymark.app.desk.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.policy.Exceptions;
import org.waymark.app.policy.VersionSteps;
import org.waymark.app.shell.Words;

/** Exceptions that somebody asks the viewer for, and drafts of rules that need a second person. */
@Component
class WaitingRules {
  private final Exceptions exceptions;
  private final VersionSteps steps;
  private final People people;

  WaitingRules(Exceptions exceptions, VersionSteps steps, People people) {
    this.exceptions = exceptions;
    this.steps = steps;
    this.people = people;
  }

  List<Item> of(Viewer viewer) {
    List<Item> items = new ArrayList<>(exceptions(viewer));
    steps
        .waitingFor(viewer)
        .forEach(
            version ->
                items.add(
                    new Item(
                        Words.of("desk.waiting.rules", version.name()),
                        Words.of("desk.waiting.rules.what"),
                        "/rules/versions/" + version.id())));
    return items;
  }

  private List<Item> exceptions(Viewer viewer) {
    List<Exceptions.Waiting> open = exceptions.waitingFor(viewer);
    Map<PersonId, PersonCard> cards =
        people.cards(open.stream().map(Exceptions.Waiting::person).collect(Collectors.toSet()));
    return open.stream().map(one -> exception(one, cards)).toList();
  }

  private static Item exception(Exceptions.Waiting one, Map<PersonId, PersonCard> cards) {
    PersonCard who = cards.get(one.person());
    return new Item(
        Words.of("desk.waiting.exception", who == null ? "" : who.name()),
        Words.of("desk.waiting.exception.due"),
        one.dueOn(),
        "/exceptions/" + one.id());
  }
}

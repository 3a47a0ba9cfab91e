package org.waymark.app.access.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.audit.Seals;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** The audit record for those who oversee it: and whether its seals hold. */
@Controller
@ConditionalOnWebApplication
class LogController {
  private static final int SIZE = 100;
  private final Pages pages;
  private final Audit audit;
  private final Seals seals;
  private final People people;

  LogController(Pages pages, Audit audit, Seals seals, People people) {
    this.pages = pages;
    this.audit = audit;
    this.seals = seals;
    this.people = people;
  }

  @GetMapping("/log")
  @OpenTo(Hat.AUDITOR)
  View log(@RequestParam(required = false) @Nullable Long before) {
    List<Audit.Entry> entries = audit.entries(before, SIZE);
    Optional<Long> broken = seals.firstBroken();
    return pages.page(
        "access/log.jte",
        new LogView(
            lines(entries),
            entries.size() < SIZE ? null : entries.getLast().id(),
            broken.isEmpty(),
            broken.orElse(null)));
  }

  private List<LogView.Line> lines(List<Audit.Entry> entries) {
    Map<PersonId, PersonCard> cards =
        people.cards(
            entries.stream()
                .flatMap(entry -> Stream.of(entry.viewer(), entry.subject()))
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet()));
    return entries.stream()
        .map(
            entry ->
                new LogView.Line(
                    entry.id(),
                    entry.at(),
                    "access.log." + entry.kind() + "." + entry.what(),
                    name(entry.viewer(), cards),
                    name(entry.subject(), cards),
                    entry.object() == null ? entry.purpose() : entry.object()))
        .toList();
  }

  /** People who are gone from the records are told by their id. */
  private static String name(@Nullable UUID person, Map<PersonId, PersonCard> cards) {
    if (person == null) {
      return "";
    }
    @Nullable PersonCard card = cards.get(new PersonId(person));
    return card == null ? person.toString() : card.name();
  }
}

package org.waymark.app.recognition.thanks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.recognition.Thanks;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Thanks on others' pages: a person's, a manager's. */
@Controller
@ConditionalOnWebApplication
class ThanksPartsController {
  private static final int SHOWN = 5;
  private static final int READ = 200;
  private static final int TO_THANK = 3;
  private final Pages pages;
  private final ThanksRights rights;
  private final ThanksLines lines;
  private final Thanks thanks;
  private final People people;

  ThanksPartsController(
      Pages pages, ThanksRights rights, ThanksLines lines, Thanks thanks, People people) {
    this.pages = pages;
    this.rights = rights;
    this.lines = lines;
    this.thanks = thanks;
    this.people = people;
  }

  @GetMapping("/people/{person}/recognition")
  @OpenTo(Hat.EMPLOYEE)
  View of(Viewer viewer, @PathVariable UUID person) {
    PersonId id = new PersonId(person);
    PersonCard card = people.card(id).filter(PersonCard::employed).orElseThrow(NotYours::new);
    List<Given> seen =
        rights.read(viewer, id, READ).stream().filter(g -> g.stage().stands()).toList();
    return pages.pageOrFragment(
        "recognition/of-person.jte",
        "recognition/part.jte",
        new ThanksPartView(
            id.toString(),
            card.name(),
            viewer.is(id),
            lines.of(viewer, seen.stream().limit(SHOWN).toList())));
  }

  @GetMapping("/team/recognition")
  @OpenTo(Hat.MANAGER)
  View toThank(Viewer viewer) {
    Map<PersonId, List<Thanks.NextStep>> steps =
        thanks.nextSteps(viewer, people.reportsOf(viewer.self()));
    return pages.pageOrFragment(
        "recognition/to-thank-page.jte",
        "recognition/to-thank.jte",
        new ToThankView(
            people.cards(steps.keySet()).values().stream()
                .sorted(Comparator.comparing(PersonCard::name))
                .limit(TO_THANK)
                .toList()));
  }
}

package org.waymark.app.mobility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.work.Delegations;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Letting somebody stand in for a time. */
@Controller
@ConditionalOnWebApplication
class StandInsController {
  private static final String PAGE = "mobility/stand-ins.jte";
  private final Pages pages;
  private final Delegations delegations;
  private final Colleague colleague;
  private final People people;
  private final Clock clock;

  StandInsController(
      Pages pages, Delegations delegations, Colleague colleague, People people, Clock clock) {
    this.pages = pages;
    this.delegations = delegations;
    this.colleague = colleague;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/stand-ins")
  @OpenTo(Hat.EMPLOYEE)
  View all(Viewer viewer) {
    return pages.page(PAGE, view(viewer, List.of()));
  }

  @PostMapping("/stand-ins")
  @OpenTo(Hat.EMPLOYEE)
  View give(
      Viewer viewer,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String last) {
    PersonId whom = colleague.of(to, who).orElse(null);
    LocalDate fromOn = Typed.day(from);
    LocalDate lastOn = Typed.day(last);
    if (whom == null || fromOn == null || lastOn == null) {
      String why = whom == null ? "mobility.person.not_here" : "mobility.delegation.days";
      return pages.refused(PAGE, PAGE, view(viewer, List.of(Refusal.of(why))));
    }
    return switch (delegations.give(viewer, whom, fromOn, lastOn)) {
      case Outcome.Done<UUID> _ ->
          pages.redirect("/stand-ins", Toast.of("mobility.toast.stands_in"));
      case Outcome.Refused<UUID>(List<Refusal> no) -> pages.refused(PAGE, PAGE, view(viewer, no));
    };
  }

  @PostMapping("/stand-ins/{id}/end")
  @OpenTo(Hat.EMPLOYEE)
  View end(Viewer viewer, @PathVariable UUID id) {
    delegations.end(viewer, id);
    return pages.redirect("/stand-ins", Toast.of("mobility.toast.ended"));
  }

  private StandInsView view(Viewer viewer, List<Refusal> no) {
    return new StandInsView(
        lines(delegations.givenBy(viewer.self()), Delegations.Delegation::to),
        lines(delegations.givenTo(viewer.self()), Delegations.Delegation::from),
        LocalDate.now(clock),
        no);
  }

  private List<StandInsView.Line> lines(
      List<Delegations.Delegation> all, Function<Delegations.Delegation, PersonId> other) {
    Map<PersonId, PersonCard> cards = people.cards(all.stream().map(other).distinct().toList());
    return all.stream()
        .map(
            d -> {
              PersonCard card = cards.get(other.apply(d));
              return new StandInsView.Line(
                  d.id(), card == null ? "" : card.name(), d.fromOn(), d.lastOn());
            })
        .toList();
  }
}

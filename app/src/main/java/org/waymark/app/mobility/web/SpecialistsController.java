package org.waymark.app.mobility.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.model.Speciality;
import org.waymark.app.mobility.work.Specialists;
import org.waymark.app.people.People;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** HR names who answers the steps that no relation names. */
@Controller
@ConditionalOnWebApplication
class SpecialistsController {
  private static final String PAGE = "mobility/specialists.jte";
  private static final String HERE = "/desk/moves/specialists";
  private final Pages pages;
  private final Specialists specialists;
  private final Colleague colleague;
  private final People people;

  SpecialistsController(Pages pages, Specialists specialists, Colleague colleague, People people) {
    this.pages = pages;
    this.specialists = specialists;
    this.colleague = colleague;
    this.people = people;
  }

  @GetMapping(HERE)
  @OpenTo(Hat.HR_PARTNER)
  View all() {
    return pages.page(PAGE, view(List.of()));
  }

  @PostMapping(HERE + "/{kind}")
  @OpenTo(Hat.HR_PARTNER)
  View name(
      Viewer viewer,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String who) {
    Optional<PersonId> whom = colleague.of(person, who);
    if (whom.isEmpty()) {
      return pages.refused(PAGE, PAGE, view(List.of(Refusal.of("mobility.person.not_here"))));
    }
    return switch (specialists.name(viewer, kind(kind), whom.get())) {
      case Outcome.Done<PersonId> _ -> pages.redirect(HERE, Toast.of("mobility.toast.named"));
      case Outcome.Refused<PersonId>(List<Refusal> no) -> pages.refused(PAGE, PAGE, view(no));
    };
  }

  @PostMapping(HERE + "/{kind}/{person}/removal")
  @OpenTo(Hat.HR_PARTNER)
  View remove(Viewer viewer, @PathVariable String kind, @PathVariable PersonId person) {
    specialists.release(viewer, kind(kind), person);
    return pages.redirect(HERE, Toast.of("mobility.toast.ended"));
  }

  private static Speciality kind(String code) {
    return Speciality.of(code).orElseThrow(NotYours::new);
  }

  private SpecialistsView view(List<Refusal> no) {
    Map<Speciality, List<PersonId>> named = specialists.all();
    return new SpecialistsView(
        Arrays.stream(Speciality.values())
            .map(
                k ->
                    new SpecialistsView.Line(
                        k,
                        named.getOrDefault(k, List.of()).stream()
                            .flatMap(p -> people.card(p).stream())
                            .toList()))
            .toList(),
        no);
  }
}

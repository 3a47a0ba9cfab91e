package org.waymark.app.skills.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Share.Topic;
import org.waymark.app.skills.model.Shares;
import org.waymark.app.skills.work.Wishing;

@Controller
@ConditionalOnWebApplication
class AspirationsController {
  private static final String PAGE = "skills/aspirations.jte";

  private final Pages pages;
  private final Aspirations aspirations;
  private final Wishing wishing;
  private final Shares shares;
  private final AudienceChoice audiences;
  private final OthersPages others;
  private final Organisation organisation;
  private final People people;
  private final Clock clock;

  AspirationsController(
      Pages pages,
      Aspirations aspirations,
      Wishing wishing,
      Shares shares,
      AudienceChoice audiences,
      OthersPages others,
      Organisation organisation,
      People people,
      Clock clock) {
    this.pages = pages;
    this.aspirations = aspirations;
    this.wishing = wishing;
    this.shares = shares;
    this.audiences = audiences;
    this.others = others;
    this.organisation = organisation;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/aspirations")
  @OpenTo(Hat.EMPLOYEE)
  View aspirations(Viewer viewer) {
    return pages.page(PAGE, view(viewer, aspirations.of(viewer.self()), List.of()));
  }

  @PostMapping("/aspirations")
  @OpenTo(Hat.EMPLOYEE)
  View write(Viewer viewer, @ModelAttribute AspirationForm form) {
    Aspiration wanted = form.read();
    return switch (wishing.write(viewer, wanted)) {
      case Outcome.Done<Aspiration> _ ->
          pages.redirect("/aspirations", Toast.of("skills.toast.aspirations"));
      case Outcome.Refused<Aspiration>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, view(viewer, wanted, reasons));
    };
  }

  @PostMapping("/aspirations/note")
  @OpenTo(Hat.EMPLOYEE)
  View note(Viewer viewer, @RequestParam(defaultValue = "") String words) {
    return switch (wishing.note(viewer, Typed.clean(words))) {
      case Outcome.Done<String> _ -> pages.redirect("/aspirations", Toast.of("skills.toast.note"));
      case Outcome.Refused<String>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, view(viewer, aspirations.of(viewer.self()), reasons));
    };
  }

  /** It still holds, word for word. */
  @PostMapping("/aspirations/confirmation")
  @OpenTo(Hat.EMPLOYEE)
  View confirm(Viewer viewer) {
    wishing.stillHolds(viewer);
    return pages.redirect("/aspirations", Toast.of("skills.toast.stillHolds"));
  }

  /** My page as my manager sees it today. */
  @GetMapping("/aspirations/preview")
  @OpenTo(Hat.EMPLOYEE)
  View preview(Viewer viewer) {
    PersonId me = viewer.self();
    PersonId manager = people.managerOf(me).orElseThrow(NotYours::new);
    return pages.page("skills/preview.jte", others.asManagerSees(me, manager));
  }

  private AspirationsView view(Viewer viewer, Aspiration now, List<Refusal> refusals) {
    PersonId me = viewer.self();
    LocalDate today = LocalDate.now(clock);
    List<Share> live = shares.of(me, today);
    return new AspirationsView(
        now,
        new AspirationsView.Choices(
            organisation.roles(), organisation.families(), organisation.locations()),
        wishing.note(viewer).orElse(""),
        audiences.of(me, Topic.ANSWERS, live),
        shared(live),
        people.managerOf(me).flatMap(people::card).map(PersonCard::name).orElse(""),
        today.plusMonths(Share.MONTHS),
        wishing.toLookAt(viewer).orElse(null),
        refusals);
  }

  private List<AspirationsView.Shared> shared(List<Share> live) {
    Map<Share.Audience, List<Share>> byAudience =
        live.stream()
            .filter(s -> s.topic().answer())
            .collect(
                Collectors.groupingBy(Share::audience, LinkedHashMap::new, Collectors.toList()));
    return byAudience.values().stream().map(this::together).toList();
  }

  private AspirationsView.Shared together(List<Share> same) {
    boolean all = same.size() == Topic.ANSWERS.size();
    return new AspirationsView.Shared(
        same.getFirst().id(),
        audiences.who(same.getFirst().audience()),
        same.stream()
            .filter(_ -> !all)
            .sorted(Comparator.comparing(Share::topic))
            .map(s -> "skills.answer." + s.topic().code())
            .toList(),
        same.stream().map(Share::until).min(Comparator.naturalOrder()).orElseThrow());
  }
}

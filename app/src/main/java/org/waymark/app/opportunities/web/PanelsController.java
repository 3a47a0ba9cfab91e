package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.panel.Judgement;
import org.waymark.app.opportunities.panel.Judging;
import org.waymark.app.opportunities.panel.Panels;
import org.waymark.app.opportunities.panel.ScoreForm;
import org.waymark.app.opportunities.selection.SelectionMaker;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Who judges, and what they say: asked and released on the list, scores on each application. */
@Controller
@ConditionalOnWebApplication
class PanelsController {
  private static final String LIST = "opportunities/selection.jte";
  private static final String ONE = "opportunities/application.jte";
  private final Pages pages;
  private final Panels panels;
  private final Judging judging;
  private final CoOwnerSearch search;
  private final SelectionMaker list;
  private final ApplicationMaker one;

  PanelsController(
      Pages pages,
      Panels panels,
      Judging judging,
      CoOwnerSearch search,
      SelectionMaker list,
      ApplicationMaker one) {
    this.pages = pages;
    this.panels = panels;
    this.judging = judging;
    this.search = search;
    this.list = list;
    this.one = one;
  }

  @PostMapping("/team/openings/{id}/panel")
  @OpenTo(Hat.EMPLOYEE)
  View ask(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String who) {
    Optional<PersonId> chosen = chosen(person);
    if (chosen.isEmpty()) {
      String q = who.replace("\0", "").strip();
      List<PersonCard> found = search.search(viewer, q, List.of());
      List<Refusal> none = List.of(Refusal.of("opportunities.panel.nobody", q));
      return found.isEmpty()
          ? pages.refused(LIST, LIST, list.view(viewer, id, q, found, none))
          : pages.page(LIST, list.view(viewer, id, q, found, List.of()));
    }
    return switch (panels.ask(viewer, id, chosen.get())) {
      case Outcome.Done<PersonId> _ ->
          pages.redirect(address(id), Toast.of("opportunities.panel.toast"));
      case Outcome.Refused<PersonId>(List<Refusal> no) ->
          pages.refused(LIST, LIST, list.view(viewer, id, "", List.of(), no));
    };
  }

  @PostMapping("/team/openings/{id}/panel/removal")
  @OpenTo(Hat.EMPLOYEE)
  View release(
      Viewer viewer, @PathVariable OpeningId id, @RequestParam(defaultValue = "") String person) {
    panels.release(viewer, id, chosen(person).orElseThrow(NotYours::new));
    return pages.redirect(address(id), Toast.of("opportunities.panel.released"));
  }

  @PostMapping("/applications/{id}/scores")
  @OpenTo(Hat.EMPLOYEE)
  View score(
      Viewer viewer,
      @PathVariable ApplicationId id,
      @RequestParam MultiValueMap<String, String> params) {
    List<Judgement.Score> scores = ScoreForm.read(params);
    return switch (judging.score(viewer, id, scores)) {
      case Outcome.Done<ApplicationId> _ ->
          pages.redirect("/applications/" + id, Toast.of("opportunities.scores.toast"));
      case Outcome.Refused<ApplicationId>(List<Refusal> no) ->
          pages.refused(ONE, ONE, one.view(viewer, id, no, scores));
    };
  }

  @PostMapping("/applications/{id}/notes")
  @OpenTo(Hat.EMPLOYEE)
  View note(
      Viewer viewer,
      @PathVariable ApplicationId id,
      @RequestParam(defaultValue = "") String words) {
    return switch (judging.note(viewer, id, words.replace("\0", "").replace("\r\n", "\n"))) {
      case Outcome.Done<ApplicationId> _ ->
          pages.redirect("/applications/" + id, Toast.of("opportunities.note.toast"));
      case Outcome.Refused<ApplicationId>(List<Refusal> no) ->
          pages.refused(ONE, ONE, one.view(viewer, id, no));
    };
  }

  private static String address(OpeningId id) {
    return "/team/openings/" + id + "/applications";
  }

  private static Optional<PersonId> chosen(String person) {
    try {
      return person.isBlank()
          ? Optional.empty()
          : Optional.of(new PersonId(UUID.fromString(person.strip())));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // nothing that this form offered
    }
  }
}

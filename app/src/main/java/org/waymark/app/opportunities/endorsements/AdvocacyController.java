package org.waymark.app.opportunities.endorsements;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.NominationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** A manager's people beside an opening, and who was named for one. */
@Controller
@ConditionalOnWebApplication
class AdvocacyController {
  private static final String PAGE = "opportunities/advocacy.jte";
  private static final int SHOWN = 5;
  private final Pages pages;
  private final AdvocacyMaker maker;
  private final Nominating nominating;
  private final Suited suited;
  private final Openings openings;
  private final People people;
  private final Audit audit;

  AdvocacyController(
      Pages pages,
      AdvocacyMaker maker,
      Nominating nominating,
      Suited suited,
      Openings openings,
      People people,
      Audit audit) {
    this.pages = pages;
    this.maker = maker;
    this.nominating = nominating;
    this.suited = suited;
    this.openings = openings;
    this.people = people;
    this.audit = audit;
  }

  @GetMapping("/openings/{id}/advocacy")
  @OpenTo(Hat.MANAGER)
  View team(Viewer viewer, @PathVariable OpeningId id) {
    return pages.page(PAGE, maker.of(viewer, id));
  }

  /** Beside an opening: the way to that page. */
  @GetMapping("/openings/{id}/advocacy/invitation")
  @OpenTo(Hat.MANAGER)
  View invitation(Viewer viewer, @PathVariable OpeningId id) {
    return pages.pageOrFragment(
        "opportunities/your-team-page.jte",
        "opportunities/your-team.jte",
        nominating.visible(viewer, id));
  }

  @PostMapping("/openings/{id}/nominations")
  @OpenTo(Hat.MANAGER)
  View nominate(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(required = false) @Nullable PersonId person,
      @RequestParam MultiValueMap<String, String> params) {
    if (person == null) {
      throw new NotYours();
    }
    String why = EndorseForm.text(params, "why");
    return switch (nominating.nominate(viewer, id, person, why)) {
      case Outcome.Done<NominationId> _ ->
          pages.redirect(
              "/openings/" + id + "/advocacy", Toast.of("opportunities.nomination.toast.asked"));
      case Outcome.Refused<NominationId>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.of(viewer, id, person.toString(), why, no));
    };
  }

  /** For those who fill it: whoever is shown can see who looked. */
  @GetMapping("/openings/{id}/nominations")
  @OpenTo(Hat.EMPLOYEE)
  View named(Viewer viewer, @PathVariable OpeningId id) {
    if (!openings.fills(viewer, id)) {
      throw new NotYours();
    }
    NamedView view = maker.named(id);
    audit.readAll(
        viewer,
        view.people().stream().map(row -> row.person().id()).toList(),
        "nomination",
        "/openings/" + id);
    return pages.pageOrFragment("opportunities/named-page.jte", "opportunities/named.jte", view);
  }

  /** Beside a manager's team: whom nobody speaks for yet. */
  @GetMapping("/team/advocacy")
  @OpenTo(Hat.MANAGER)
  View nudge(Viewer viewer) {
    List<PersonId> reports = people.reportsOf(viewer.self());
    Map<PersonId, List<Suited.Suit>> all = suited.of(viewer, reports);
    Map<PersonId, PersonCard> cards = people.cards(all.keySet());
    List<NudgeView.Row> rows =
        all.entrySet().stream()
            .filter(e -> cards.containsKey(e.getKey()))
            .map(e -> row(Objects.requireNonNull(cards.get(e.getKey())), e.getValue().getFirst()))
            .sorted(Comparator.comparing(NudgeView.Row::name))
            .limit(SHOWN)
            .toList();
    return pages.pageOrFragment(
        "opportunities/nudge-page.jte", "opportunities/nudge.jte", new NudgeView(rows));
  }

  private static NudgeView.Row row(PersonCard person, Suited.Suit suit) {
    return new NudgeView.Row(
        person.name(),
        suit.opening().card().title(),
        "/openings/" + suit.opening().id(),
        "/people/" + person.id() + "/endorsements/new?opening=" + suit.opening().id());
  }
}

package org.waymark.app.opportunities.endorsements;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Speaking for somebody: what for, then what. Whoever may not is told why. */
@Controller
@ConditionalOnWebApplication
class EndorseController {
  private static final String PAGE = "opportunities/endorse.jte";
  private final Pages pages;
  private final EndorseMaker maker;
  private final EndorsementListMaker lists;
  private final Endorsing endorsing;
  private final Relations relations;
  private final People people;

  EndorseController(
      Pages pages,
      EndorseMaker maker,
      EndorsementListMaker lists,
      Endorsing endorsing,
      Relations relations,
      People people) {
    this.pages = pages;
    this.maker = maker;
    this.lists = lists;
    this.endorsing = endorsing;
    this.relations = relations;
    this.people = people;
  }

  @GetMapping("/people/{person}/endorsements/new")
  @OpenTo(Hat.EMPLOYEE)
  View fresh(
      Viewer viewer,
      @PathVariable PersonId person,
      @RequestParam MultiValueMap<String, String> params) {
    viewer.self();
    Optional<Target> target = EndorseForm.target(params);
    EndorseView view =
        target.isPresent()
            ? maker.form(viewer, person, target.get())
            : maker.choice(viewer, person, EndorseForm.text(params, "q"));
    return view.barred().isEmpty() ? pages.page(PAGE, view) : pages.refused(PAGE, PAGE, view);
  }

  @PostMapping("/people/{person}/endorsements")
  @OpenTo(Hat.EMPLOYEE)
  View say(
      Viewer viewer,
      @PathVariable PersonId person,
      @RequestParam MultiValueMap<String, String> params) {
    viewer.self();
    Optional<Target> target = EndorseForm.target(params);
    if (target.isEmpty()) {
      return pages.refused(PAGE, PAGE, maker.choice(viewer, person, ""));
    }
    EndorseForm form = EndorseForm.of(params);
    return switch (endorsing.say(viewer, person, target.get(), form.seen(), form.read())) {
      case Outcome.Done<EndorsementId>(EndorsementId id) ->
          pages.redirect("/endorsements/" + id, Toast.of("opportunities.endorsement.toast.said"));
      case Outcome.Refused<EndorsementId>(List<Refusal> no) ->
          pages.error(status(no), PAGE, PAGE, maker.form(viewer, person, target.get(), form, no));
    };
  }

  private static HttpStatus status(List<Refusal> no) {
    return no.stream().anyMatch(r -> r.key().equals(EndorseRule.CHANGED))
        ? HttpStatus.CONFLICT
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  /** On the page of a report: what their manager said so far. */
  @GetMapping("/people/{person}/endorsements")
  @OpenTo(Hat.MANAGER)
  View part(Viewer viewer, @PathVariable PersonId person) {
    if (!relations.of(viewer, person).contains(Relation.MANAGER)) {
      throw new NotYours();
    }
    PersonCard card = people.card(person).orElseThrow(NotYours::new);
    return pages.pageOrFragment(
        "opportunities/endorsed-page.jte",
        "opportunities/endorsed.jte",
        new EndorsedView(card, lists.by(viewer, person)));
  }
}

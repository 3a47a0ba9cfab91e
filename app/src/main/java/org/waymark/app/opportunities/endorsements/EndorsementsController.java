package org.waymark.app.opportunities.endorsements;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.opportunities.NominationId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** What is said of me and by me: reading it, hiding it, taking it back, answering. */
@Controller
@ConditionalOnWebApplication
class EndorsementsController {
  private static final String LIST = "opportunities/endorsements.jte";
  private static final String ONE = "opportunities/endorsement.jte";
  private final Pages pages;
  private final EndorsementListMaker lists;
  private final EndorsementMaker maker;
  private final Endorsing endorsing;
  private final Nominating nominating;
  private final AdvocacyNotices notices;

  EndorsementsController(
      Pages pages,
      EndorsementListMaker lists,
      EndorsementMaker maker,
      Endorsing endorsing,
      Nominating nominating,
      AdvocacyNotices notices) {
    this.notices = notices;
    this.pages = pages;
    this.lists = lists;
    this.maker = maker;
    this.endorsing = endorsing;
    this.nominating = nominating;
  }

  @GetMapping("/endorsements")
  @OpenTo(Hat.EMPLOYEE)
  View all(Viewer viewer) {
    return pages.page(LIST, lists.of(viewer, List.of()));
  }

  @GetMapping("/endorsements/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable EndorsementId id) {
    EndorsementView view = maker.of(viewer, id, List.of());
    notices.seen(viewer.self(), id);
    return pages.page(ONE, view);
  }

  @PostMapping("/endorsements/{id}/hiding")
  @OpenTo(Hat.EMPLOYEE)
  View hide(
      Viewer viewer,
      @PathVariable EndorsementId id,
      @RequestParam(defaultValue = "true") boolean hidden) {
    endorsing.hide(viewer, id, hidden);
    return pages.redirect(
        "/endorsements/" + id,
        Toast.of("opportunities.endorsement.toast." + (hidden ? "hidden" : "shown")));
  }

  @PostMapping("/endorsements/{id}/withdrawal")
  @OpenTo(Hat.EMPLOYEE)
  View takeBack(Viewer viewer, @PathVariable EndorsementId id) {
    return switch (endorsing.takeBack(viewer, id)) {
      case Outcome.Done<EndorsementId> _ ->
          pages.redirect(
              "/endorsements/" + id, Toast.of("opportunities.endorsement.toast.taken_back"));
      case Outcome.Refused<EndorsementId>(List<Refusal> no) ->
          pages.refused(ONE, ONE, maker.of(viewer, id, no));
    };
  }

  @PostMapping("/nominations/{id}/answer")
  @OpenTo(Hat.EMPLOYEE)
  View answer(
      Viewer viewer,
      @PathVariable NominationId id,
      @RequestParam(defaultValue = "") String choice) {
    if (!List.of("yes", "no").contains(choice)) {
      nominating.own(viewer, id);
      return pages.refused(
          LIST, LIST, lists.of(viewer, List.of(Refusal.of("opportunities.nomination.choose"))));
    }
    return switch (nominating.answer(viewer, id, choice.equals("yes"))) {
      case Outcome.Done<NominationId> _ ->
          pages.redirect("/endorsements", Toast.of("opportunities.nomination.toast." + choice));
      case Outcome.Refused<NominationId>(List<Refusal> no) ->
          pages.refused(LIST, LIST, lists.of(viewer, no));
    };
  }
}

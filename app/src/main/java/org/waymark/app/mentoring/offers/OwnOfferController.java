package org.waymark.app.mentoring.offers;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.people.Zones;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** What the viewer offers to others. */
@Controller
@ConditionalOnWebApplication
class OwnOfferController {
  private static final String PAGE = "mentoring/own-offer.jte";
  private final Pages pages;
  private final OwnOffers own;
  private final Offering offering;
  private final Zones zones;

  OwnOfferController(Pages pages, OwnOffers own, Offering offering, Zones zones) {
    this.pages = pages;
    this.own = own;
    this.offering = offering;
    this.zones = zones;
  }

  @GetMapping("/mentors/offers/{kind}")
  @OpenTo(Hat.EMPLOYEE)
  View show(Viewer viewer, @PathVariable String kind) {
    return pages.page(PAGE, own.of(viewer, known(kind)));
  }

  @PostMapping("/mentors/offers/{kind}")
  @OpenTo(Hat.EMPLOYEE)
  View keep(
      Viewer viewer,
      @PathVariable String kind,
      @RequestParam MultiValueMap<String, String> params) {
    SupportKind known = known(kind);
    OfferForm form = OfferForm.of(params);
    OfferDraft draft = form.draft(known, zones.of(viewer.self()));
    return switch (offering.offer(viewer, null, draft)) {
      case Outcome.Done<OfferId> _ ->
          pages.redirect("/mentorships", Toast.of("mentoring.toast.offered"));
      case Outcome.Refused<OfferId>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, own.typed(viewer, known, form, no));
    };
  }

  private static SupportKind known(String word) {
    return Arrays.stream(SupportKind.values())
        .filter(kind -> kind.code().equals(word))
        .findFirst()
        .orElseThrow(NotYours::new);
  }
}

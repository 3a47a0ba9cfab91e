package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.life.Posters;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Slots;

/** The roles that somebody is filling. */
@Controller
@ConditionalOnWebApplication
class FillingController {
  private final Pages pages;
  private final Openings openings;
  private final Applications applications;
  private final DraftsInReach drafts;
  private final Posters posters;
  private final OpeningPlaces places;
  private final Slots slots;
  private final Clock clock;

  FillingController(
      Pages pages,
      Openings openings,
      Applications applications,
      DraftsInReach drafts,
      Posters posters,
      OpeningPlaces places,
      Slots slots,
      Clock clock) {
    this.pages = pages;
    this.openings = openings;
    this.applications = applications;
    this.drafts = drafts;
    this.posters = posters;
    this.places = places;
    this.slots = slots;
    this.clock = clock;
  }

  @GetMapping("/team/openings")
  @OpenTo({Hat.EMPLOYEE})
  View filling(Viewer viewer, Locale language) {
    List<OpeningCard> mine = openings.filledBy(viewer.self());
    List<OpeningId> known = mine.stream().map(OpeningCard::id).toList();
    List<OpeningCard> others =
        openings.cards(drafts.of(viewer)).values().stream()
            .filter(card -> !known.contains(card.id()))
            .toList();
    OpeningPlaces.Names names = places.of(Stream.concat(mine.stream(), others.stream()).toList());
    Map<OpeningId, List<Applicant>> applied = applications.applicantsOf(known);
    List<FillingView.Row> rows =
        mine.stream()
            .map(
                card ->
                    row(
                        viewer,
                        card,
                        names,
                        applied.getOrDefault(card.id(), List.of()).size(),
                        language))
            .toList();
    return pages.page(
        "opportunities/filling.jte",
        new FillingView(
            rows.stream().filter(r -> live(r.card().stage())).toList(),
            rows.stream().filter(r -> !live(r.card().stage())).toList(),
            others.stream().map(card -> row(viewer, card, names, 0, language)).toList(),
            posters.anything(viewer)));
  }

  private static boolean live(Stage stage) {
    return !stage.over() || stage == Stage.RUNNING;
  }

  private FillingView.Row row(
      Viewer viewer, OpeningCard card, OpeningPlaces.Names names, int applied, Locale language) {
    return new FillingView.Row(
        card,
        Facts.of(card, names, language),
        applied,
        card.stage().over() ? null : OpeningCardMaker.until(card.dates(), LocalDate.now(clock)),
        card.stage() == Stage.PUBLISHED
            ? slots.of("filling.opening", viewer, card.id())
            : List.of());
  }
}

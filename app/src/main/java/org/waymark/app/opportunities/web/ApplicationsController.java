package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationCard;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Interests;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.shell.Words;

/** One's own applications; a single one also for those who fill its opening. */
@Controller
@ConditionalOnWebApplication
class ApplicationsController {
  private static final String PAGE = "opportunities/application.jte";
  private final Pages pages;
  private final Applications applications;
  private final Openings openings;
  private final Interests interests;
  private final OpeningCardMaker cards;
  private final ApplicationMaker maker;
  private final Clock clock;

  ApplicationsController(
      Pages pages,
      Applications applications,
      Openings openings,
      Interests interests,
      OpeningCardMaker cards,
      ApplicationMaker maker,
      Clock clock) {
    this.pages = pages;
    this.applications = applications;
    this.openings = openings;
    this.interests = interests;
    this.cards = cards;
    this.maker = maker;
    this.clock = clock;
  }

  @GetMapping("/applications")
  @OpenTo({Hat.EMPLOYEE})
  View mine(Viewer viewer, Locale language) {
    List<ApplicationCard> all = applications.of(viewer.self());
    Map<OpeningId, OpeningCard> of =
        openings.cards(all.stream().map(ApplicationCard::opening).toList());
    List<ApplicationsView.Row> rows =
        all.stream().map(a -> row(a, Objects.requireNonNull(of.get(a.opening())))).toList();
    Set<OpeningId> kept = interests.of(viewer.self());
    Set<OpeningId> there = openings.visibleTo(viewer, kept);
    return pages.page(
        "opportunities/applications.jte",
        new ApplicationsView(
            rows.stream().filter(r -> !over(r)).toList(),
            rows.stream().filter(ApplicationsController::over).toList(),
            cards.cards(viewer, kept.stream().filter(there::contains).toList(), language)));
  }

  @GetMapping("/applications/{id}")
  @OpenTo({Hat.EMPLOYEE})
  View one(Viewer viewer, @PathVariable ApplicationId id) {
    return pages.page(PAGE, maker.view(viewer, id));
  }

  @PostMapping("/applications/{id}/withdrawal")
  @OpenTo({Hat.EMPLOYEE})
  View withdraw(
      Viewer viewer,
      @PathVariable ApplicationId id,
      @RequestParam(defaultValue = "") String why,
      RedirectAttributes flash) {
    return switch (applications.takeBack(viewer, id, why.replace("\0", "").strip())) {
      case Outcome.Done<Application>(Application back) when !maker.wasSent(id) -> {
        flash.addFlashAttribute("toast", Toast.of("opportunities.discarded.toast"));
        yield See.other("/openings/" + back.opening());
      }
      case Outcome.Done<Application> _ -> {
        flash.addFlashAttribute("toast", Toast.of("opportunities.withdrawn.toast"));
        yield See.other("/applications/" + id);
      }
      case Outcome.Refused<Application>(List<Refusal> no)
          when no.getFirst().key().equals("opportunities.flow.withdrawn") ->
          See.other("/applications/" + id); // twice is once
      case Outcome.Refused<Application>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.view(viewer, id, no));
    };
  }

  private ApplicationsView.Row row(ApplicationCard application, OpeningCard opening) {
    LocalDate since = LocalDate.ofInstant(application.since(), clock.getZone());
    return new ApplicationsView.Row(application, opening, since, next(opening));
  }

  /** Until when it can be applied for; or that this is over. */
  private @Nullable Words next(OpeningCard opening) {
    return opening.stage().over()
        ? Words.of("opportunities.applications.closed")
        : OpeningCardMaker.until(opening.dates(), LocalDate.now(clock));
  }

  private static boolean over(ApplicationsView.Row row) {
    return switch (row.application().stage()) {
      case WITHDRAWN, NOT_SELECTED -> true;
      case DRAFT, SUBMITTED, SCREENING, CONVERSATION, OFFER, ACCEPTED -> false;
    };
  }
}

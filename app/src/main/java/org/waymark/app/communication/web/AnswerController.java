package org.waymark.app.communication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.communication.Question;
import org.waymark.app.communication.answers.AnswerDesk;
import org.waymark.app.communication.answers.Pace;
import org.waymark.app.communication.answers.Standing;
import org.waymark.app.communication.mail.Places;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.ViewerSource;
import org.waymark.app.shell.Words;

/** Where a link in a mail leads: looking changes nothing, the form decides. */
@Controller
@ConditionalOnWebApplication
class AnswerController {
  private static final String PAGE = "communication/answer.jte";
  private static final int MISSES = 60;
  private static final int TRIES = 10;
  private final Pages pages;
  private final AnswerDesk desk;
  private final ObjectProvider<ViewerSource> viewers;
  private final Places places;
  private final Pace pace;
  private final Clock clock;

  AnswerController(
      Pages pages,
      AnswerDesk desk,
      ObjectProvider<ViewerSource> viewers,
      Places places,
      Pace pace,
      Clock clock) {
    this.pages = pages;
    this.desk = desk;
    this.viewers = viewers;
    this.places = places;
    this.pace = pace;
    this.clock = clock;
  }

  @GetMapping("/answers/{token}")
  @OpenTo(strangers = true)
  View question(@PathVariable String token, HttpServletRequest request) {
    try {
      return page(token, desk.look(token, signedIn(request)));
    } catch (NotYours e) {
      return missed(request, e);
    }
  }

  @PostMapping("/answers/{token}")
  @OpenTo(strangers = true)
  View answer(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request) {
    if (!pace.allows("answer " + token, TRIES)) {
      return tooOften();
    }
    try {
      String reason = why.replace("\0", "").replace("\r\n", "\n").strip();
      return switch (desk.answer(token, signedIn(request), choice, reason)) {
        case Outcome.Done<Standing>(Standing standing) -> page(token, standing);
        case Outcome.Refused<Standing>(List<Refusal> reasons) ->
            refused(token, desk.look(token, signedIn(request)), choice, reason, reasons);
      };
    } catch (NotYours e) {
      return missed(request, e);
    }
  }

  private @Nullable Viewer signedIn(HttpServletRequest request) {
    return viewers.stream().flatMap(v -> v.viewer(request).stream()).findFirst().orElse(null);
  }

  /** A token that was not made here, or whose link is gone. */
  private View missed(HttpServletRequest request, NotYours why) {
    if (pace.allows("miss " + request.getRemoteAddr(), MISSES)) {
      throw why;
    }
    return tooOften();
  }

  private View tooOften() {
    return closed(HttpStatus.TOO_MANY_REQUESTS, "often", null, clock.instant(), clock.getZone());
  }

  private View page(String token, Standing standing) {
    return switch (standing) {
      case Standing.Asked asked -> pages.page(PAGE, open(token, asked, "", "", List.of()));
      case Standing.Taken _ -> pages.redirect("/answers/" + token);
      case Standing.Decided d ->
          closed(
              HttpStatus.GONE, d.here() ? "given" : "decided", d.what(), d.at(), zone(d.person()));
      case Standing.Expired e -> closed(HttpStatus.GONE, "expired", null, e.at(), zone(e.person()));
      case Standing.NotAsked _ ->
          closed(HttpStatus.GONE, "notAsked", null, clock.instant(), clock.getZone());
      case Standing.Foreign _ ->
          closed(HttpStatus.NOT_FOUND, "foreign", null, clock.instant(), clock.getZone());
    };
  }

  private View refused(
      String token, Standing now, String choice, String why, List<Refusal> reasons) {
    return now instanceof Standing.Asked asked
        ? pages.refused(PAGE, PAGE, open(token, asked, choice, why, reasons))
        : page(token, now);
  }

  private AnswerView open(
      String token, Standing.Asked asked, String choice, String why, List<Refusal> reasons) {
    return view(
        "open",
        token,
        asked.question(),
        null,
        asked.until(),
        zone(asked.person()),
        choice,
        why,
        reasons);
  }

  private View closed(
      HttpStatus status, String state, @Nullable Words what, Instant at, ZoneId zone) {
    return pages.error(
        status, PAGE, PAGE, view(state, "", null, what, at, zone, "", "", List.of()));
  }

  private static AnswerView view(
      String state,
      String token,
      Question.@Nullable Open question,
      @Nullable Words what,
      Instant at,
      ZoneId zone,
      String choice,
      String why,
      List<Refusal> refusals) {
    ZonedDateTime here = at.atZone(zone);
    LocalDate day = here.toLocalDate();
    LocalTime time = here.toLocalTime();
    return new AnswerView(state, token, question, what, day, time, choice, why, refusals);
  }

  private ZoneId zone(PersonId person) {
    return places.zone(person);
  }
}

package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Audience;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Option;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Opening, editing, publishing and closing, by those who fill an opening. */
@Controller
@ConditionalOnWebApplication
class HiringController {
  private static final String PAGE = "opportunities/edit.jte";

  private final Pages pages;
  private final Hiring hiring;
  private final OpeningFormReader reader;
  private final OpeningEditMaker maker;
  private final CoOwnerSearch search;

  HiringController(
      Pages pages,
      Hiring hiring,
      OpeningFormReader reader,
      OpeningEditMaker maker,
      CoOwnerSearch search) {
    this.pages = pages;
    this.hiring = hiring;
    this.reader = reader;
    this.maker = maker;
    this.search = search;
  }

  @GetMapping("/openings/new")
  @OpenTo({Hat.EMPLOYEE, Hat.MANAGER, Hat.HR_PARTNER})
  View fresh(Viewer viewer, Locale language) {
    return pages.page(PAGE, maker.fresh(viewer, language));
  }

  /** Colleagues whose name somebody types. */
  @GetMapping("/openings/co-owners")
  @OpenTo({Hat.EMPLOYEE})
  View coOwners(Viewer viewer, @RequestParam(defaultValue = "") String who) {
    return pages.page(
        "shell/options.jte",
        search.search(viewer, who, List.of()).stream().map(HiringController::option).toList());
  }

  private static Option option(PersonCard card) {
    String hint = card.roleTitle() + ", " + card.unitName();
    return new Option(card.id().toString(), card.name(), hint, null);
  }

  @PostMapping("/openings")
  @OpenTo({Hat.EMPLOYEE, Hat.MANAGER, Hat.HR_PARTNER})
  View add(Viewer viewer, @RequestParam MultiValueMap<String, String> params, Locale language) {
    OpeningForm form = OpeningForm.of(params);
    if (CoOwners.changes(params)) {
      return pages.page(PAGE, maker.fresh(viewer, form, language, List.of()));
    }
    OpeningFormReader.Read read = reader.read(form);
    Posting posting = read.posting();
    if (posting == null) {
      return pages.refused(PAGE, PAGE, maker.fresh(viewer, form, language, read.refusals()));
    }
    return switch (hiring.draft(viewer, posting, read.coOwners(), audience(form))) {
      case Outcome.Done<OpeningId>(OpeningId id) -> See.other("/openings/" + id + "/requirements");
      case Outcome.Refused<OpeningId>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.fresh(viewer, form, language, no));
    };
  }

  @GetMapping("/openings/{id}/edit")
  @OpenTo({Hat.EMPLOYEE})
  View edit(Viewer viewer, @PathVariable OpeningId id, Locale language) {
    return pages.page(PAGE, maker.of(viewer, id, language, List.of()));
  }

  @PostMapping("/openings/{id}/edit")
  @OpenTo({Hat.EMPLOYEE})
  View keep(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam MultiValueMap<String, String> params,
      Locale language,
      RedirectAttributes flash) {
    OpeningForm form = OpeningForm.of(params);
    EditView typed = maker.typed(viewer, id, form, language, List.of());
    if (CoOwners.changes(params)) {
      return pages.page(PAGE, typed);
    }
    OpeningFormReader.Read read = reader.read(form);
    Posting posting = read.posting();
    if (posting == null) {
      return pages.refused(PAGE, PAGE, maker.typed(viewer, id, form, language, read.refusals()));
    }
    return switch (hiring.edit(
        viewer, id, version(form), posting, read.coOwners(), form.restricted())) {
      case Outcome.Done<Opening> _ -> {
        flash.addFlashAttribute("toast", Toast.of("opportunities.edit.toast"));
        yield See.other("/openings/" + typed.id());
      }
      case Outcome.Refused<Opening>(List<Refusal> no) ->
          pages.error(status(no), PAGE, PAGE, maker.typed(viewer, id, form, language, no));
    };
  }

  @PostMapping("/openings/{id}/publication")
  @OpenTo({Hat.EMPLOYEE})
  View publish(
      Viewer viewer, @PathVariable OpeningId id, Locale language, RedirectAttributes flash) {
    Outcome<Opening> outcome = hiring.publish(viewer, id);
    return after(viewer, id, outcome, said(outcome), language, flash);
  }

  private static String said(Outcome<Opening> outcome) {
    return outcome instanceof Outcome.Done<Opening>(Opening it) && it.stage() == Stage.WAITING
        ? "opportunities.approval.handed_in"
        : "opportunities.published.toast";
  }

  @PostMapping("/openings/{id}/closure")
  @OpenTo({Hat.EMPLOYEE})
  View close(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(defaultValue = "") String why,
      Locale language,
      RedirectAttributes flash) {
    String reason = why.replace("\0", "").strip();
    return switch (hiring.close(viewer, id, reason)) {
      case Outcome.Done<Opening> _ -> {
        flash.addFlashAttribute("toast", Toast.of("opportunities.closed.toast"));
        yield See.other("/openings/" + id);
      }
      case Outcome.Refused<Opening>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.of(viewer, id, language, no).closing(why));
    };
  }

  private View after(
      Viewer viewer,
      OpeningId id,
      Outcome<Opening> outcome,
      String said,
      Locale language,
      RedirectAttributes flash) {
    return switch (outcome) {
      case Outcome.Done<Opening> _ -> {
        flash.addFlashAttribute("toast", Toast.of(said));
        yield See.other("/openings/" + id);
      }
      case Outcome.Refused<Opening>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.of(viewer, id, language, no));
    };
  }

  /** Somebody else was quicker, or a rule says no. */
  static HttpStatus status(List<Refusal> no) {
    return no.stream().anyMatch(r -> r.key().equals("opportunities.opening.changed_meanwhile"))
        ? HttpStatus.CONFLICT
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  private static Audience audience(OpeningForm form) {
    return form.restricted() ? Audience.NAMED : Audience.EVERYBODY;
  }

  private static int version(OpeningForm form) {
    try {
      return Integer.parseInt(form.version());
    } catch (NumberFormatException e) {
      return -1; // no form of ours: never the version that stands
    }
  }
}

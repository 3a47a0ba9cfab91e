package org.waymark.app.opportunities.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.opportunities.model.Weights.Wanted;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Option;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Slots;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.SkillHit;

/**
 * What an opening asks for: lines live in the form until they are kept, so that one save is one
 * revision.
 */
@Controller
@ConditionalOnWebApplication
class OpeningRequirementsController {
  private static final String PAGE = "opportunities/requirements.jte";

  private final Pages pages;
  private final Rights rights;
  private final Openings openings;
  private final Hiring hiring;
  private final SkillLines lines;
  private final Organisation organisation;
  private final Slots slots;
  private final Readings readings;

  OpeningRequirementsController(
      Pages pages,
      Rights rights,
      Openings openings,
      Hiring hiring,
      SkillLines lines,
      Organisation organisation,
      Slots slots,
      Readings readings) {
    this.readings = readings;
    this.pages = pages;
    this.rights = rights;
    this.openings = openings;
    this.hiring = hiring;
    this.lines = lines;
    this.organisation = organisation;
    this.slots = slots;
  }

  /** What the form is about, and what was typed. */
  private record Ask(Opening opening, int revision, SkillLines.Typed typed) {}

  @GetMapping("/openings/{id}/requirements")
  @OpenTo({Hat.EMPLOYEE})
  View form(Viewer viewer, @PathVariable OpeningId id) {
    Opening opening = opening(viewer, id);
    SkillLines.Typed asked = lines.asked(openings.requirementsOf(id));
    Ask ask = new Ask(opening, opening.requirementsRevision(), asked);
    return pages.page(PAGE, view(viewer, ask, List.of()));
  }

  /** Suggestions while somebody types a skill. */
  @GetMapping("/openings/requirements/skills")
  @OpenTo({Hat.EMPLOYEE})
  View suggest(@RequestParam(defaultValue = "") String q) {
    return pages.page(
        "shell/options.jte",
        lines.search(q).stream().map(OpeningRequirementsController::option).toList());
  }

  /** How far a description of work is read; the form asks until it is over. */
  @GetMapping("/openings/requirements/readings/{reading}")
  @OpenTo({Hat.EMPLOYEE})
  View reading(Viewer viewer, @PathVariable UUID reading) {
    return pages.page(
        "opportunities/reading.jte",
        readings.find(viewer, reading.toString(), Set.of()).orElseThrow(NotYours::new));
  }

  @PostMapping("/openings/{id}/requirements")
  @OpenTo({Hat.EMPLOYEE})
  View change(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam MultiValueMap<String, String> params,
      RedirectAttributes flash) {
    Opening opening = opening(viewer, id);
    int revision = revision(params);
    return switch (String.valueOf(params.getFirst("act"))) {
      case "keep" -> keep(viewer, new Ask(opening, revision, lines.sent(params)), flash);
      case "role" -> likeTheRole(viewer, id, revision, flash);
      default -> {
        Ask ask = new Ask(opening, revision, lines.changed(viewer, params));
        yield pages.page(PAGE, view(viewer, ask, List.of()));
      }
    };
  }

  private View keep(Viewer viewer, Ask ask, RedirectAttributes flash) {
    List<Refusal> no = new ArrayList<>();
    List<Wanted> wanted = ask.typed().form().read(no);
    if (!no.isEmpty()) {
      return pages.refused(PAGE, PAGE, view(viewer, ask, no.stream().distinct().toList()));
    }
    OpeningId id = ask.opening().id();
    return switch (hiring.ask(viewer, id, ask.revision(), wanted)) {
      case Outcome.Refused<Opening>(List<Refusal> reasons) -> {
        HttpStatus status = HiringController.status(reasons);
        yield pages.error(status, PAGE, PAGE, view(viewer, ask, reasons));
      }
      case Outcome.Done<Opening> _ -> kept(id, flash);
    };
  }

  private View likeTheRole(Viewer viewer, OpeningId id, int revision, RedirectAttributes flash) {
    return switch (hiring.ask(viewer, id, revision, List.of())) {
      case Outcome.Done<Opening> _ -> kept(id, flash);
      case Outcome.Refused<Opening> _ -> See.other("/openings/" + id + "/requirements");
    };
  }

  private static View kept(OpeningId id, RedirectAttributes flash) {
    flash.addFlashAttribute("toast", Toast.of("opportunities.requirements.toast"));
    return See.other("/openings/" + id + "/edit");
  }

  private RequirementsView view(Viewer viewer, Ask ask, List<Refusal> refusals) {
    Opening opening = ask.opening();
    RoleId role = opening.posting().role();
    return new RequirementsView(
        opening.id().toString(),
        opening.posting().title(),
        ask.revision(),
        opening.requirementsRevision() == 0 && role != null,
        role == null ? null : organisation.role(role).map(RoleCard::title).orElse(null),
        lines.view(viewer, ask.typed()),
        slots.of("opening.requirements", viewer, opening.id()),
        refusals);
  }

  private Opening opening(Viewer viewer, OpeningId id) {
    Rights.Seen seen = rights.seen(viewer, id);
    if (!seen.standing().mayWorkOn()) {
      throw new NotYours();
    }
    return seen.opening();
  }

  private static Option option(SkillHit hit) {
    return new Option(hit.skill().id().toString(), hit.skill().name(), hint(hit), null);
  }

  private static @Nullable String hint(SkillHit hit) {
    String hint = hit.matched().isEmpty() ? hit.skill().group() : hit.matched();
    return hint.isEmpty() ? null : hint;
  }

  private static int revision(MultiValueMap<String, String> params) {
    try {
      return Integer.parseInt(String.valueOf(params.getFirst("revision")));
    } catch (NumberFormatException e) {
      return -1; // no form of ours: never the revision in force
    }
  }
}

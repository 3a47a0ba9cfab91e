package org.waymark.app.policy.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
import org.waymark.app.policy.Drafting;
import org.waymark.app.policy.PolicyVersion;
import org.waymark.app.policy.VersionSteps;
import org.waymark.app.policy.model.Version;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** History of the rules, and a draft's way into force. */
@Controller
@ConditionalOnWebApplication
class VersionsController {
  private static final String ALL = "policy/versions.jte";
  private static final String ONE = "policy/version.jte";
  private final Pages pages;
  private final VersionPages maker;
  private final Drafting drafting;
  private final VersionSteps steps;

  VersionsController(Pages pages, VersionPages maker, Drafting drafting, VersionSteps steps) {
    this.pages = pages;
    this.maker = maker;
    this.drafting = drafting;
    this.steps = steps;
  }

  @GetMapping("/rules/versions")
  @OpenTo(everyone = true)
  View all(Viewer viewer) {
    return pages.page(ALL, maker.all(viewer, List.of()));
  }

  /** A draft of the next version. */
  @PostMapping("/rules/versions")
  @OpenTo(Hat.HR_PARTNER)
  View draft(Viewer viewer, @RequestParam(defaultValue = "") String name) {
    return switch (drafting.draft(viewer, Typed.line(name))) {
      case Outcome.Done<PolicyVersion>(PolicyVersion id) ->
          pages.redirect("/rules/versions/" + id, Toast.of("policy.toast.drafted"));
      case Outcome.Refused<PolicyVersion>(List<Refusal> no) ->
          pages.refused(ALL, ALL, maker.all(viewer, no));
    };
  }

  @GetMapping("/rules/versions/{version}")
  @OpenTo(everyone = true)
  View one(
      Viewer viewer,
      @PathVariable int version,
      @RequestParam(required = false) @Nullable String against,
      Locale language) {
    PolicyVersion other =
        against != null && against.matches("\\d{1,6}")
            ? new PolicyVersion(Integer.parseInt(against))
            : null;
    return pages.page(
        ONE, maker.one(viewer, new PolicyVersion(version), other, language, List.of()));
  }

  @PostMapping("/rules/versions/{version}/handing-in")
  @OpenTo(Hat.HR_PARTNER)
  View handIn(Viewer viewer, @PathVariable int version, Locale language) {
    PolicyVersion id = new PolicyVersion(version);
    return after(viewer, id, steps.handIn(viewer, id), "policy.toast.handed_in", language);
  }

  @PostMapping("/rules/versions/{version}/return")
  @OpenTo(Hat.HR_PARTNER)
  View sendBack(
      Viewer viewer,
      @PathVariable int version,
      @RequestParam(defaultValue = "") String why,
      Locale language) {
    PolicyVersion id = new PolicyVersion(version);
    var outcome = steps.sendBack(viewer, id, Typed.text(why));
    return after(viewer, id, outcome, "policy.toast.sent_back", language);
  }

  @PostMapping("/rules/versions/{version}/activation")
  @OpenTo(Hat.HR_PARTNER)
  View activate(
      Viewer viewer,
      @PathVariable int version,
      @RequestParam(defaultValue = "") String from,
      Locale language) {
    PolicyVersion id = new PolicyVersion(version);
    var outcome = steps.activate(viewer, id, day(from));
    return after(viewer, id, outcome, "policy.toast.activated", language);
  }

  @PostMapping("/rules/versions/{version}/dropping")
  @OpenTo(Hat.HR_PARTNER)
  View drop(Viewer viewer, @PathVariable int version, Locale language) {
    PolicyVersion id = new PolicyVersion(version);
    return after(viewer, id, steps.drop(viewer, id), "policy.toast.dropped", language);
  }

  private View after(
      Viewer viewer, PolicyVersion id, Outcome<Version> outcome, String said, Locale language) {
    return switch (outcome) {
      case Outcome.Done<Version> _ -> pages.redirect("/rules/versions/" + id, Toast.of(said));
      case Outcome.Refused<Version>(List<Refusal> no) ->
          pages.refused(ONE, ONE, maker.one(viewer, id, null, language, no));
    };
  }

  static @Nullable LocalDate day(String text) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}

package org.waymark.app.policy.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.waymark.app.people.Organisation;
import org.waymark.app.policy.Drafting;
import org.waymark.app.policy.PolicyVersion;
import org.waymark.app.policy.model.Provision;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Version;
import org.waymark.app.policy.model.Versions;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Writing the lines of a draft. */
@Controller
@ConditionalOnWebApplication
class LinesController {
  private static final String PAGE = "policy/edit.jte";
  private final Pages pages;
  private final Versions versions;
  private final VersionPages seen;
  private final RulePages rules;
  private final Drafting drafting;
  private final Organisation organisation;

  LinesController(
      Pages pages,
      Versions versions,
      VersionPages seen,
      RulePages rules,
      Drafting drafting,
      Organisation organisation) {
    this.pages = pages;
    this.versions = versions;
    this.seen = seen;
    this.rules = rules;
    this.drafting = drafting;
    this.organisation = organisation;
  }

  @GetMapping("/rules/versions/{version}/lines/new")
  @OpenTo(Hat.HR_PARTNER)
  View fresh(
      Viewer viewer,
      @PathVariable int version,
      @RequestParam(defaultValue = "") String rule,
      Locale language) {
    Version draft = open(viewer, version);
    LineForm form = Rule.of(rule).map(r -> LineForm.fresh(r, draft.revision())).orElse(null);
    return pages.page(PAGE, view(draft, form, language, List.of()));
  }

  @GetMapping("/rules/versions/{version}/lines/{line}")
  @OpenTo(Hat.HR_PARTNER)
  View edit(Viewer viewer, @PathVariable int version, @PathVariable UUID line, Locale language) {
    Version draft = open(viewer, version);
    Provision p = provision(draft, line).orElseThrow(NotYours::new);
    return pages.page(
        PAGE, view(draft, LineForm.of(p, line, draft.revision()), language, List.of()));
  }

  @PostMapping("/rules/versions/{version}/lines")
  @OpenTo(Hat.HR_PARTNER)
  View add(
      Viewer viewer,
      @PathVariable int version,
      @RequestParam MultiValueMap<String, String> params,
      Locale language) {
    String named = params.getFirst("rule");
    Rule rule = Rule.of(named == null ? "" : named).orElseThrow(NotYours::new);
    return keep(viewer, version, LineFormReader.read(null, rule, params), language);
  }

  @PostMapping("/rules/versions/{version}/lines/{line}")
  @OpenTo(Hat.HR_PARTNER)
  View change(
      Viewer viewer,
      @PathVariable int version,
      @PathVariable UUID line,
      @RequestParam MultiValueMap<String, String> params,
      Locale language) {
    Provision p = provision(draft(viewer, version), line).orElseThrow(NotYours::new);
    return keep(viewer, version, LineFormReader.read(line, p.rule(), params), language);
  }

  @PostMapping("/rules/versions/{version}/lines/{line}/removal")
  @OpenTo(Hat.HR_PARTNER)
  View remove(
      Viewer viewer,
      @PathVariable int version,
      @PathVariable UUID line,
      @RequestParam(defaultValue = "") String revision,
      Locale language) {
    Version draft = draft(viewer, version);
    Provision p = provision(draft, line).orElseThrow(NotYours::new);
    LineForm form = LineForm.of(p, line, draft.revision());
    var outcome = drafting.remove(viewer, draft.id(), LineForm.number(revision, -1), line);
    return after(draft, form, outcome, language);
  }

  private View keep(Viewer viewer, int version, LineForm form, Locale language) {
    Version draft = draft(viewer, version);
    if (form.badDay()) {
      return after(draft, form, Outcome.refused("policy.refused.no_day"), language);
    }
    var outcome = drafting.put(viewer, draft.id(), form.revision(), form.provision());
    return after(draft, form, outcome, language);
  }

  private View after(Version draft, LineForm form, Outcome<Version> outcome, Locale language) {
    return switch (outcome) {
      case Outcome.Done<Version> _ ->
          pages.redirect("/rules/versions/" + draft.id(), Toast.of("policy.toast.written"));
      case Outcome.Refused<Version>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, view(draft, form, language, no));
    };
  }

  /** One that the viewer sees; whether it may still be written on, the rules say. */
  private Version draft(Viewer viewer, int version) {
    return seen.seen(viewer, new PolicyVersion(version));
  }

  /** One that can still be written on; the form of any other does not exist. */
  private Version open(Viewer viewer, int version) {
    Version seen = draft(viewer, version);
    if (!seen.draft()) {
      throw new NotYours();
    }
    return seen;
  }

  private Optional<Provision> provision(Version draft, UUID line) {
    return versions.book(draft.id()).provisions().stream()
        .filter(p -> p.line().equals(line))
        .findFirst();
  }

  private LineView view(
      Version draft, @Nullable LineForm form, Locale language, List<Refusal> refusals) {
    Names names = new Names(organisation, language);
    RuleLine sentence =
        Optional.ofNullable(form)
            .map(LineForm::line)
            .flatMap(line -> provision(draft, line))
            .map(rules.sentences(names, language)::line)
            .orElse(null);
    return new LineView(draft, form, sentence, RulesView.Choices.of(names), refusals);
  }
}

package org.waymark.app.mentoring.programmes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.SkillId;

/** Programmes: finding, planning and joining them. */
@Controller
@ConditionalOnWebApplication
class ProgrammesController {
  private static final String FORM = "mentoring/programme-new.jte";
  private final Pages pages;
  private final ProgrammeMaker maker;
  private final ProgrammePages after;
  private final Running running;
  private final Joining joining;

  ProgrammesController(
      Pages pages, ProgrammeMaker maker, ProgrammePages after, Running running, Joining joining) {
    this.pages = pages;
    this.maker = maker;
    this.after = after;
    this.running = running;
    this.joining = joining;
  }

  @GetMapping("/mentoring-programmes")
  @OpenTo(Hat.EMPLOYEE)
  View all(Viewer viewer) {
    return pages.page("mentoring/programmes.jte", maker.all(viewer));
  }

  @GetMapping("/mentoring-programmes/new")
  @OpenTo(Hat.LEARNING)
  View fresh() {
    return pages.page(FORM, maker.form(ProgrammeForm.EMPTY, List.of()));
  }

  @PostMapping("/mentoring-programmes")
  @OpenTo(Hat.LEARNING)
  View plan(Viewer viewer, @RequestParam Map<String, String> params) {
    ProgrammeForm form = ProgrammeForm.of(params);
    Outcome<ProgrammeId> outcome =
        form.plan()
            .map(plan -> running.plan(viewer, plan))
            .orElseGet(() -> Outcome.refused("mentoring.programme.no.date"));
    return switch (outcome) {
      case Outcome.Done<ProgrammeId>(ProgrammeId id) ->
          pages.redirect(
              "/mentoring-programmes/" + id, Toast.of("mentoring.programme.toast.planned"));
      case Outcome.Refused<ProgrammeId>(List<Refusal> no) ->
          pages.refused(FORM, FORM, maker.form(form, no));
    };
  }

  @GetMapping("/mentoring-programmes/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable ProgrammeId id) {
    return after.show(viewer, id);
  }

  @PostMapping("/mentoring-programmes/{id}/membership")
  @OpenTo(Hat.EMPLOYEE)
  View join(
      Viewer viewer, @PathVariable ProgrammeId id, @RequestParam(defaultValue = "") String skill) {
    return after.after(viewer, id, joining.join(viewer, id, skill(skill)), "joined");
  }

  @PostMapping("/mentoring-programmes/{id}/mentors")
  @OpenTo(Hat.EMPLOYEE)
  View mentor(
      Viewer viewer,
      @PathVariable ProgrammeId id,
      @RequestParam(defaultValue = "") String places,
      @RequestParam(defaultValue = "") List<String> topics) {
    Set<SkillId> skills =
        topics.stream()
            .flatMap(t -> Optional.ofNullable(skill(t)).stream())
            .collect(Collectors.toSet());
    return after.after(
        viewer, id, joining.mentor(viewer, id, ProgrammePages.number(places), skills), "joined");
  }

  @PostMapping("/mentoring-programmes/{id}/membership/withdrawal")
  @OpenTo(Hat.EMPLOYEE)
  View leave(Viewer viewer, @PathVariable ProgrammeId id) {
    return after.after(viewer, id, joining.leave(viewer, id), "left");
  }

  private static @Nullable SkillId skill(String text) {
    try {
      return text.isBlank() ? null : SkillId.of(text.strip());
    } catch (NumberFormatException e) {
      return null; // no form of ours
    }
  }
}

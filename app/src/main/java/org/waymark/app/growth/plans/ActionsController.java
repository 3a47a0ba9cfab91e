package org.waymark.app.growth.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.growth.PlanActionId;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.learning.Course;
import org.waymark.app.growth.learning.Courses;
import org.waymark.app.growth.plans.PlanAction.Draft;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.Skills;

/** Writing, beginning, finishing and dropping single actions of one's own plan. */
@Controller
@ConditionalOnWebApplication
class ActionsController {
  private static final String FORM = "growth/action.jte";
  private static final String DONE = "growth/done.jte";
  private final Pages pages;
  private final PlanRights rights;
  private final ActionStore actions;
  private final ActionForm forms;
  private final Doing doing;
  private final Courses courses;
  private final Skills skills;
  private final Clock clock;

  ActionsController(
      Pages pages,
      PlanRights rights,
      ActionStore actions,
      ActionForm forms,
      Doing doing,
      Courses courses,
      Skills skills,
      Clock clock) {
    this.pages = pages;
    this.rights = rights;
    this.actions = actions;
    this.forms = forms;
    this.doing = doing;
    this.courses = courses;
    this.skills = skills;
    this.clock = clock;
  }

  @GetMapping("/plans/{id}/actions/new")
  @OpenTo(Hat.EMPLOYEE)
  View fresh(Viewer viewer, @PathVariable PlanId id) {
    mine(viewer, id);
    return pages.page(FORM, fresh(id, Map.of(), List.of()));
  }

  private void mine(Viewer viewer, PlanId id) {
    if (!rights.seen(viewer, id).mine()) {
      throw new NotYours();
    }
  }

  private static ActionView fresh(PlanId id, Map<String, String> typed, List<Refusal> no) {
    String plan = "/plans/" + id;
    return new ActionView(plan, plan + "/actions", true, kinds(), typed, no);
  }

  private static List<String> kinds() {
    return ActionKind.CHOSEN.stream().map(ActionKind::code).toList();
  }

  /** Of the catalogue, where a course is named; else as it was typed. */
  @PostMapping("/plans/{id}/actions")
  @OpenTo(Hat.EMPLOYEE)
  View add(Viewer viewer, @PathVariable PlanId id, @RequestParam Map<String, String> params) {
    mine(viewer, id);
    Outcome<Draft> read =
        params.containsKey("course")
            ? Outcome.done(course(params.get("course")))
            : forms.read(params, null, ActionKind.PRACTICE);
    Outcome<PlanId> outcome =
        switch (read) {
          case Outcome.Done<Draft>(Draft draft) -> doing.add(viewer, id, List.of(draft));
          case Outcome.Refused<Draft>(List<Refusal> no) -> Outcome.refused(no);
        };
    return switch (outcome) {
      case Outcome.Done<PlanId> _ -> pages.redirect("/plans/" + id, Toast.of("growth.toast.added"));
      case Outcome.Refused<PlanId>(List<Refusal> no) ->
          pages.refused(FORM, FORM, fresh(id, params, no));
    };
  }

  private Draft course(@org.jspecify.annotations.Nullable String named) {
    Course course = Typed.id(named).flatMap(courses::find).orElseThrow(NotYours::new);
    Course.Teaches first = course.skills().getFirst();
    return new Draft(
        ActionKind.of(course.kind().code()),
        course.title(),
        "",
        new Aim(first.skill(), first.level()),
        course.hours(),
        course.id(),
        null);
  }

  @GetMapping("/plans/{id}/actions/{action}")
  @OpenTo(Hat.EMPLOYEE)
  View edit(Viewer viewer, @PathVariable PlanId id, @PathVariable PlanActionId action) {
    PlanAction it = own(viewer, id, action);
    return pages.page(FORM, view(it, forms.typed(it.draft()), List.of()));
  }

  private PlanAction own(Viewer viewer, PlanId id, PlanActionId action) {
    mine(viewer, id);
    return actions.find(action).filter(a -> a.plan().equals(id)).orElseThrow(NotYours::new);
  }

  private static ActionView view(PlanAction it, Map<String, String> typed, List<Refusal> no) {
    String plan = "/plans/" + it.plan();
    boolean agreed = it.draft().kind() == ActionKind.AGREEMENT;
    return new ActionView(
        plan, plan + "/actions/" + it.id(), false, agreed ? List.of() : kinds(), typed, no);
  }

  @PostMapping("/plans/{id}/actions/{action}")
  @OpenTo(Hat.EMPLOYEE)
  View keep(
      Viewer viewer,
      @PathVariable PlanId id,
      @PathVariable PlanActionId action,
      @RequestParam Map<String, String> params) {
    PlanAction it = own(viewer, id, action);
    UUID course = it.draft().course();
    Outcome<PlanId> outcome =
        switch (forms.read(params, course, it.draft().kind())) {
          case Outcome.Done<Draft>(Draft draft) -> doing.edit(viewer, action, draft);
          case Outcome.Refused<Draft>(List<Refusal> no) -> Outcome.refused(no);
        };
    return switch (outcome) {
      case Outcome.Done<PlanId> _ -> pages.redirect("/plans/" + id, Toast.of("growth.toast.kept"));
      case Outcome.Refused<PlanId>(List<Refusal> no) ->
          pages.refused(FORM, FORM, view(it, params, no));
    };
  }

  /** Begun, put back, or dropped. */
  @PostMapping("/plans/{id}/actions/{action}/stage")
  @OpenTo(Hat.EMPLOYEE)
  View move(
      Viewer viewer,
      @PathVariable PlanId id,
      @PathVariable PlanActionId action,
      @RequestParam(defaultValue = "") String to) {
    PlanAction it = own(viewer, id, action);
    ActionStage stage =
        switch (to) {
          case "underway" -> ActionStage.UNDERWAY;
          case "open" -> ActionStage.OPEN;
          case "dropped" -> ActionStage.DROPPED;
          default -> throw new NotYours();
        };
    return switch (doing.move(viewer, action, stage)) {
      case Outcome.Done<PlanId> _ ->
          pages.redirect("/plans/" + id, Toast.of("growth.toast." + stage.code()));
      case Outcome.Refused<PlanId>(List<Refusal> no) ->
          pages.refused(FORM, FORM, view(it, forms.typed(it.draft()), no));
    };
  }

  @GetMapping("/plans/{id}/actions/{action}/completion")
  @OpenTo(Hat.EMPLOYEE)
  View asked(Viewer viewer, @PathVariable PlanId id, @PathVariable PlanActionId action) {
    PlanAction it = own(viewer, id, action);
    return pages.page(DONE, done(it, usual(it), List.of()));
  }

  private Map<String, String> usual(PlanAction it) {
    Aim aim = it.draft().aim();
    return Map.of(
        "on", LocalDate.now(clock).toString(),
        "evidence", aim == null ? "" : "yes",
        "shown", aim == null ? "" : Integer.toString(aim.level()));
  }

  private DoneView done(PlanAction it, Map<String, String> typed, List<Refusal> no) {
    Aim aim = it.draft().aim();
    Optional<SkillCard> skill = aim == null ? Optional.empty() : skills.card(aim.skill());
    String plan = "/plans/" + it.plan();
    return new DoneView(
        plan,
        plan + "/actions/" + it.id() + "/completion",
        it.draft().title(),
        aim == null ? null : skill.map(s -> Lines.aim(aim, s.name())).orElse(null),
        typed,
        no);
  }

  @PostMapping("/plans/{id}/actions/{action}/completion")
  @OpenTo(Hat.EMPLOYEE)
  View complete(
      Viewer viewer,
      @PathVariable PlanId id,
      @PathVariable PlanActionId action,
      @RequestParam Map<String, String> params,
      Locale language) {
    PlanAction it = own(viewer, id, action);
    LocalDate on = Typed.day(params.get("on"));
    if (on == null) {
      return refused(it, params, List.of(Refusal.of("growth.action.no.day")));
    }
    Integer shown = params.containsKey("evidence") ? Typed.number(params.get("shown")) : null;
    var said = new Doing.Completion(on, Typed.line(params.get("link")), shown);
    return switch (doing.complete(viewer, action, said)) {
      case Outcome.Done<PlanId> _ ->
          pages.redirect(
              "/plans/" + id, Toast.of(shown == null ? "growth.toast.done" : "growth.toast.shown"));
      case Outcome.Refused<PlanId>(List<Refusal> no) -> refused(it, params, no);
    };
  }

  private View refused(PlanAction it, Map<String, String> params, List<Refusal> no) {
    return pages.refused(DONE, DONE, done(it, params, no));
  }
}

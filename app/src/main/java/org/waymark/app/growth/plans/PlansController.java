package org.waymark.app.growth.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** One's own plans: all of them, a new one, and to which goal it leads. */
@Controller
@ConditionalOnWebApplication
class PlansController {
  private static final String GOAL = "growth/goal.jte";
  private static final String PLAN = "growth/plan.jte";
  private final Pages pages;
  private final PlansMaker lists;
  private final PlanMaker maker;
  private final PlanRights rights;
  private final Planning planning;
  private final GoalForm goals;

  PlansController(
      Pages pages,
      PlansMaker lists,
      PlanMaker maker,
      PlanRights rights,
      Planning planning,
      GoalForm goals) {
    this.pages = pages;
    this.lists = lists;
    this.maker = maker;
    this.rights = rights;
    this.planning = planning;
    this.goals = goals;
  }

  @GetMapping("/plans")
  @OpenTo(Hat.EMPLOYEE)
  View mine(Viewer viewer) {
    return pages.page("growth/plans.jte", lists.of(viewer));
  }

  @GetMapping("/plans/new")
  @OpenTo(Hat.EMPLOYEE)
  View fresh(Viewer viewer, @RequestParam Map<String, String> params) {
    return pages.page(GOAL, form(viewer, null, named(params), List.of()));
  }

  /** The names of what a link names by its number. */
  private Map<String, String> named(Map<String, String> params) {
    Map<String, String> typed = new HashMap<>(params);
    Typed.id(params.get("role"))
        .ifPresent(
            id -> {
              typed.putIfAbsent("goal", "role");
              typed.putIfAbsent("role-name", goals.title(new RoleId(id)));
            });
    Typed.id(params.get("opening")).ifPresent(_ -> typed.putIfAbsent("goal", "opening"));
    return typed;
  }

  private GoalView form(
      Viewer viewer, @Nullable String plan, Map<String, String> typed, List<Refusal> refusals) {
    return new GoalView(plan, lists.of(viewer).wishes(), typed, refusals);
  }

  /** Whoever aims at an opening keeps that to themselves unless they say otherwise. */
  @PostMapping("/plans")
  @OpenTo(Hat.EMPLOYEE)
  View begin(Viewer viewer, @RequestParam Map<String, String> params) {
    Optional<Goal> goal = goals.read(params);
    if (goal.isEmpty()) {
      return refused(viewer, null, params, List.of(Refusal.of("growth.plan.no.choice")));
    }
    boolean own = goal.get() instanceof Goal.Opening || params.containsKey("own");
    return switch (planning.begin(viewer, goal.get(), own)) {
      case Outcome.Done<PlanId>(PlanId id) ->
          pages.redirect("/plans/" + id, Toast.of("growth.toast.begun"));
      case Outcome.Refused<PlanId>(List<Refusal> no) -> refused(viewer, null, params, no);
    };
  }

  private View refused(
      Viewer viewer, @Nullable String plan, Map<String, String> params, List<Refusal> no) {
    return pages.refused(GOAL, GOAL, form(viewer, plan, params, no));
  }

  @GetMapping("/plans/{id}/goal")
  @OpenTo(Hat.EMPLOYEE)
  View goal(Viewer viewer, @PathVariable PlanId id) {
    return pages.page(GOAL, form(viewer, own(viewer, id).address(), Map.of(), List.of()));
  }

  private Plan own(Viewer viewer, PlanId id) {
    PlanRights.Seen seen = rights.seen(viewer, id);
    if (!seen.mine()) {
      throw new NotYours();
    }
    return seen.plan();
  }

  @PostMapping("/plans/{id}/goal")
  @OpenTo(Hat.EMPLOYEE)
  View redirect(Viewer viewer, @PathVariable PlanId id, @RequestParam Map<String, String> params) {
    String address = own(viewer, id).address();
    Optional<Goal> goal = goals.read(params);
    if (goal.isEmpty()) {
      return refused(viewer, address, params, List.of(Refusal.of("growth.plan.no.choice")));
    }
    return switch (planning.redirect(viewer, id, goal.get())) {
      case Outcome.Done<PlanId> _ -> pages.redirect(address, Toast.of("growth.toast.redirected"));
      case Outcome.Refused<PlanId>(List<Refusal> no) -> refused(viewer, address, params, no);
    };
  }

  @GetMapping("/plans/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable PlanId id, Locale language) {
    return pages.page(PLAN, maker.of(viewer, id, language));
  }

  @PostMapping("/plans/{id}/audience")
  @OpenTo(Hat.EMPLOYEE)
  View audience(
      Viewer viewer,
      @PathVariable PlanId id,
      @RequestParam(defaultValue = "") String with,
      Locale language) {
    return switch (with) {
      case "me" -> after(viewer, id, planning.keepToMyself(viewer, id, true), "own", language);
      case "goal" ->
          after(viewer, id, planning.keepToMyself(viewer, id, false), "shared", language);
      case "manager" -> after(viewer, id, planning.showToManager(viewer, id), "shared", language);
      default -> throw new NotYours();
    };
  }

  @PostMapping("/plans/{id}/end")
  @OpenTo(Hat.EMPLOYEE)
  View end(
      Viewer viewer,
      @PathVariable PlanId id,
      @RequestParam(defaultValue = "") String how,
      Locale language) {
    PlanStage to = "reached".equals(how) ? PlanStage.REACHED : PlanStage.DROPPED;
    return after(viewer, id, planning.end(viewer, id, to, ""), to.code(), language);
  }

  private View after(
      Viewer viewer, PlanId id, Outcome<PlanId> outcome, String said, Locale language) {
    return switch (outcome) {
      case Outcome.Done<PlanId> _ ->
          pages.redirect("/plans/" + id, Toast.of("growth.toast." + said));
      case Outcome.Refused<PlanId>(List<Refusal> no) ->
          pages.refused(PLAN, PLAN, maker.of(viewer, id, language, no, ""));
    };
  }
}

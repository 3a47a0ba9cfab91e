package org.waymark.app.mobility.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.work.MoveRights;
import org.waymark.app.mobility.work.Planning;
import org.waymark.app.mobility.work.Reconciling;
import org.waymark.app.mobility.work.WayBack;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** What becomes of the record after a move: the import contradicts it, or the person goes back. */
@Controller
@ConditionalOnWebApplication
class RecordController {
  private final Pages pages;
  private final Reconciling reconciling;
  private final WayBack wayBack;
  private final Planning planning;
  private final MoveMaker maker;
  private final MoveRights rights;

  RecordController(
      Pages pages,
      Reconciling reconciling,
      WayBack wayBack,
      Planning planning,
      MoveMaker maker,
      MoveRights rights) {
    this.pages = pages;
    this.reconciling = reconciling;
    this.wayBack = wayBack;
    this.planning = planning;
    this.maker = maker;
    this.rights = rights;
  }

  /** What was not known of the new place. */
  @PostMapping("/moves/{id}/place")
  @OpenTo(Hat.EMPLOYEE)
  View complete(
      Viewer viewer,
      @PathVariable MoveId id,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String on) {
    LocalDate day = Typed.day(on);
    Outcome<MoveCase> outcome =
        day == null
            ? Outcome.refused("mobility.day.needed")
            : planning.complete(viewer, id, Typed.id(role).map(RoleId::new).orElse(null), day);
    return after(viewer, id, outcome, "mobility.toast.completed");
  }

  /** Applies the move again. */
  @PostMapping("/moves/{id}/record")
  @OpenTo(Hat.HR_PARTNER)
  View again(Viewer viewer, @PathVariable MoveId id) {
    return after(viewer, id, reconciling.applyAgain(viewer, id), "mobility.toast.applied");
  }

  /** The import counts. */
  @PostMapping("/moves/{id}/record/import")
  @OpenTo(Hat.HR_PARTNER)
  View settle(Viewer viewer, @PathVariable MoveId id) {
    reconciling.settle(viewer, id);
    return pages.redirect("/moves/" + id, Toast.of("mobility.toast.settled"));
  }

  /** Asks to go back. */
  @PostMapping("/moves/{id}/return")
  @OpenTo(Hat.EMPLOYEE)
  View back(Viewer viewer, @PathVariable MoveId id, @RequestParam(defaultValue = "") String why) {
    return after(
        viewer, id, wayBack.ask(viewer, id, Typed.text(why)), "mobility.toast.return_asked");
  }

  private View after(Viewer viewer, MoveId id, Outcome<?> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<?> _ -> pages.redirect("/moves/" + id, Toast.of(said));
      case Outcome.Refused<?>(List<Refusal> no) ->
          pages.refused(
              MoveController.PAGE,
              MoveController.PAGE,
              maker.of(viewer, rights.seen(viewer, id), no, null));
    };
  }
}

package org.waymark.app.mobility.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.model.DayRule;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.work.MoveRights;
import org.waymark.app.mobility.work.Planning;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** A move: its page, its day, its end. */
@Controller
@ConditionalOnWebApplication
class MoveController {
  static final String PAGE = "mobility/move.jte";
  private final Pages pages;
  private final MoveMaker maker;
  private final MoveRights rights;
  private final Planning planning;
  private final Audit audit;

  MoveController(Pages pages, MoveMaker maker, MoveRights rights, Planning planning, Audit audit) {
    this.pages = pages;
    this.maker = maker;
    this.rights = rights;
    this.planning = planning;
    this.audit = audit;
  }

  @GetMapping("/moves/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable MoveId id) {
    MoveRights.Seen seen = rights.seen(viewer, id);
    audit.read(viewer, seen.move().person(), "move", "/moves/" + id);
    return pages.page(PAGE, maker.of(viewer, seen, List.of(), null));
  }

  /** In short, for the page of the application. */
  @GetMapping("/moves/{id}/part")
  @OpenTo(Hat.EMPLOYEE)
  View part(Viewer viewer, @PathVariable MoveId id) {
    MoveRights.Seen seen = rights.seen(viewer, id);
    return pages.pageOrFragment(PAGE, "mobility/part.jte", maker.of(viewer, seen, List.of(), null));
  }

  @PostMapping("/moves/{id}/day")
  @OpenTo(Hat.EMPLOYEE)
  View schedule(
      Viewer viewer,
      @PathVariable MoveId id,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "false") boolean anyway,
      @RequestParam(defaultValue = "") String why) {
    LocalDate day = Typed.day(on);
    if (day == null) {
      return refused(viewer, id, List.of(Refusal.of("mobility.day.needed")), null);
    }
    return switch (planning.schedule(viewer, id, new DayRule.Wish(day, anyway), Typed.text(why))) {
      case Outcome.Done<MoveCase> _ -> done(id, "mobility.toast.scheduled");
      case Outcome.Refused<MoveCase>(List<Refusal> no) -> refused(viewer, id, no, day);
    };
  }

  @PostMapping("/moves/{id}/extension")
  @OpenTo(Hat.HR_PARTNER)
  View extend(
      Viewer viewer,
      @PathVariable MoveId id,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String why) {
    LocalDate day = Typed.day(until);
    if (day == null) {
      return refused(viewer, id, List.of(Refusal.of("mobility.day.needed")), null);
    }
    return switch (planning.extend(viewer, id, day, Typed.text(why))) {
      case Outcome.Done<MoveCase> _ -> done(id, "mobility.toast.extended");
      case Outcome.Refused<MoveCase>(List<Refusal> no) -> refused(viewer, id, no, null);
    };
  }

  @PostMapping("/moves/{id}/cancellation")
  @OpenTo(Hat.EMPLOYEE)
  View cancel(Viewer viewer, @PathVariable MoveId id, @RequestParam(defaultValue = "") String why) {
    return switch (planning.cancel(viewer, id, Typed.text(why))) {
      case Outcome.Done<MoveCase> _ -> done(id, "mobility.toast.cancelled");
      case Outcome.Refused<MoveCase>(List<Refusal> no) -> refused(viewer, id, no, null);
    };
  }

  private View done(MoveId id, String said) {
    return pages.redirect("/moves/" + id, Toast.of(said));
  }

  private View refused(Viewer viewer, MoveId id, List<Refusal> no, @Nullable LocalDate wish) {
    return pages.refused(PAGE, PAGE, maker.of(viewer, rights.seen(viewer, id), no, wish));
  }
}

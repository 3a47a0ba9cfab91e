package org.waymark.app.mobility.web;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.work.Companions;
import org.waymark.app.mobility.work.Handovers;
import org.waymark.app.mobility.work.MoveRights;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Handing over before a move, and helping in after it. */
@Controller
@ConditionalOnWebApplication
class HandoverController {
  private final Pages pages;
  private final Handovers handovers;
  private final Companions companions;
  private final MoveMaker maker;
  private final MoveRights rights;

  HandoverController(
      Pages pages, Handovers handovers, Companions companions, MoveMaker maker, MoveRights rights) {
    this.pages = pages;
    this.handovers = handovers;
    this.companions = companions;
    this.maker = maker;
    this.rights = rights;
  }

  @PostMapping("/moves/{id}/handover")
  @OpenTo(Hat.EMPLOYEE)
  View add(
      Viewer viewer,
      @PathVariable MoveId id,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String owner,
      @RequestParam(defaultValue = "") String on) {
    PersonId whom = Typed.person(owner).orElseThrow(NotYours::new);
    Outcome<UUID> outcome = handovers.add(viewer, id, Typed.text(title), whom, Typed.day(on));
    return after(viewer, id, outcome, "mobility.toast.added");
  }

  @PostMapping("/moves/{id}/handover/{task}/done")
  @OpenTo(Hat.EMPLOYEE)
  View done(Viewer viewer, @PathVariable MoveId id, @PathVariable UUID task) {
    handovers.done(viewer, id, task);
    return pages.redirect("/moves/" + id, Toast.of("mobility.toast.checked"));
  }

  @PostMapping("/moves/{id}/companions")
  @OpenTo(Hat.EMPLOYEE)
  View name(
      Viewer viewer,
      @PathVariable MoveId id,
      @RequestParam(defaultValue = "") String part,
      @RequestParam(defaultValue = "") String person) {
    PersonId whom = Typed.person(person).orElseThrow(NotYours::new);
    return after(viewer, id, companions.name(viewer, id, part, whom), "mobility.toast.named");
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

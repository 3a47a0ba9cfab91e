package org.waymark.app.conversations.web;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.conversations.model.Handover;
import org.waymark.app.conversations.work.Handing;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Conversations of a person, of a team, and what a new manager gets. */
@Controller
@ConditionalOnWebApplication
class ListController {
  private final Pages pages;
  private final ListMaker maker;
  private final Handing handing;

  ListController(Pages pages, ListMaker maker, Handing handing) {
    this.pages = pages;
    this.maker = maker;
    this.handing = handing;
  }

  @GetMapping("/conversations")
  @OpenTo(Hat.EMPLOYEE)
  View mine(Viewer viewer) {
    return pages.page("conversations/mine.jte", maker.mine(viewer));
  }

  @GetMapping("/conversations/with/{person}")
  @OpenTo(Hat.MANAGER)
  View with(Viewer viewer, @PathVariable UUID person) {
    return pages.page("conversations/with.jte", maker.with(viewer, new PersonId(person)));
  }

  /** In short, for the page of a report. */
  @GetMapping("/conversations/with/{person}/part")
  @OpenTo(Hat.MANAGER)
  View part(Viewer viewer, @PathVariable UUID person) {
    return pages.pageOrFragment(
        "conversations/with.jte",
        "conversations/with-part.jte",
        maker.with(viewer, new PersonId(person)));
  }

  @GetMapping("/team/conversations")
  @OpenTo(Hat.MANAGER)
  View team(Viewer viewer) {
    return pages.page("conversations/team.jte", maker.team(viewer));
  }

  /** What the new manager gets; the person may say something else later. */
  @PostMapping("/conversations/handovers/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View handOver(
      Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String state) {
    Handover.State said =
        switch (state) {
          case "nothing" -> Handover.State.NOTHING;
          case "agreements" -> Handover.State.AGREEMENTS;
          case "notes" -> Handover.State.NOTES;
          default -> throw new NotYours();
        };
    handing.answer(viewer, id, said);
    return pages.redirect(
        "/conversations", Toast.of("conversations.toast.handover." + said.code()));
  }
}

package org.waymark.app.conversations.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.work.Holding;
import org.waymark.app.conversations.work.Inviting;
import org.waymark.app.conversations.work.TalkRights;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Zones;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** One conversation, and each step with it. */
@Controller
@ConditionalOnWebApplication
class TalkController {
  static final String PAGE = "conversations/talk.jte";
  private final Pages pages;
  private final TalkMaker maker;
  private final TalkRights rights;
  private final Inviting inviting;
  private final Holding holding;
  private final Zones zones;
  private final Audit audit;

  TalkController(
      Pages pages,
      TalkMaker maker,
      TalkRights rights,
      Inviting inviting,
      Holding holding,
      Zones zones,
      Audit audit) {
    this.pages = pages;
    this.maker = maker;
    this.rights = rights;
    this.inviting = inviting;
    this.holding = holding;
    this.zones = zones;
    this.audit = audit;
  }

  @GetMapping("/conversations/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable TalkId id) {
    TalkRights.Seen seen = rights.seen(viewer, id);
    if (seen.shared()) {
      audit.read(viewer, seen.talk().person(), "conversation", null);
    }
    return pages.page(PAGE, maker.of(viewer, seen));
  }

  /** On paper: the guide, what was agreed last time, and lines to write on. */
  @GetMapping("/conversations/{id}/guide")
  @OpenTo(Hat.EMPLOYEE)
  View guide(Viewer viewer, @PathVariable TalkId id) {
    TalkRights.Seen seen = rights.seen(viewer, id);
    TalkView view = maker.of(viewer, seen);
    if (view.guide() == null) {
      return pages.redirect("/conversations/" + id);
    }
    audit.read(viewer, seen.talk().person(), "conversation", null);
    return pages.page("conversations/guide-page.jte", view);
  }

  @PostMapping("/conversations/{id}/acceptance")
  @OpenTo(Hat.EMPLOYEE)
  View accept(Viewer viewer, @PathVariable TalkId id, @RequestParam(defaultValue = "0") int nr) {
    return after(viewer, id, inviting.accept(viewer, id, nr), "planned");
  }

  @PostMapping("/conversations/{id}/time")
  @OpenTo(Hat.EMPLOYEE)
  View move(Viewer viewer, @PathVariable TalkId id, @RequestParam(defaultValue = "") String time) {
    Optional<Instant> start = Zones.read(time, zones.of(viewer));
    Outcome<Talk> outcome =
        start
            .map(s -> inviting.moveTo(viewer, id, s))
            .orElseGet(() -> Outcome.refused("conversations.no.times_are_times"));
    return after(viewer, id, outcome, "moved");
  }

  @PostMapping("/conversations/{id}/start")
  @OpenTo(Hat.EMPLOYEE)
  View begin(Viewer viewer, @PathVariable TalkId id) {
    return after(viewer, id, inviting.begin(viewer, id), "begun");
  }

  @PostMapping("/conversations/{id}/cancellation")
  @OpenTo(Hat.EMPLOYEE)
  View cancel(Viewer viewer, @PathVariable TalkId id) {
    return after(viewer, id, inviting.cancel(viewer, id), "cancelled");
  }

  @PostMapping("/conversations/{id}/end")
  @OpenTo(Hat.EMPLOYEE)
  View hold(Viewer viewer, @PathVariable TalkId id) {
    return after(viewer, id, holding.hold(viewer, id), "held");
  }

  private View after(Viewer viewer, TalkId id, Outcome<Talk> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<Talk> _ ->
          pages.redirect("/conversations/" + id, Toast.of("conversations.toast." + said));
      case Outcome.Refused<Talk>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.of(viewer, rights.seen(viewer, id), no, Typed.NOTHING));
    };
  }
}

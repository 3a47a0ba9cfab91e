package org.waymark.app.recognition.thanks;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.recognition.thanks.ThanksFlow.Act;
import org.waymark.app.recognition.thanks.ThanksFlow.Part;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** One piece of thanks: reading it, choosing who else may, taking it back. */
@Controller
@ConditionalOnWebApplication
class OneThanksController {
  private static final String PAGE = "recognition/one.jte";
  private final Pages pages;
  private final ThanksRights rights;
  private final ThanksLines lines;
  private final Thanking thanking;
  private final TakingDown down;
  private final ThanksStore store;
  private final Notices notices;

  OneThanksController(
      Pages pages,
      ThanksRights rights,
      ThanksLines lines,
      Thanking thanking,
      TakingDown down,
      ThanksStore store,
      Notices notices) {
    this.pages = pages;
    this.notices = notices;
    this.down = down;
    this.store = store;
    this.rights = rights;
    this.lines = lines;
    this.thanking = thanking;
  }

  @GetMapping("/recognition/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable ThanksId id) {
    OneThanksView view = view(viewer, id, List.of());
    notices.seen(viewer.self(), "/recognition/" + id);
    return pages.page(PAGE, view);
  }

  @PostMapping("/recognition/{id}/choice")
  @OpenTo(Hat.EMPLOYEE)
  View choose(
      Viewer viewer, @PathVariable ThanksId id, @RequestParam(defaultValue = "") String choice) {
    Act act =
        Act.of(choice).filter(a -> a != Act.WITHDRAW && a != Act.REMOVE).orElseThrow(NotYours::new);
    if (!rights.seen(viewer, id).mine()) {
      throw new NotYours();
    }
    return after(viewer, id, thanking.choose(viewer, id, act), "/recognition/" + id, choice);
  }

  @PostMapping("/recognition/{id}/withdrawal")
  @OpenTo(Hat.EMPLOYEE)
  View withdraw(Viewer viewer, @PathVariable ThanksId id) {
    if (!rights.seen(viewer, id).parts().contains(Part.GIVER)) {
      throw new NotYours();
    }
    return after(viewer, id, thanking.choose(viewer, id, Act.WITHDRAW), "/recognition", "withdraw");
  }

  /** From the wall, by HR or by learning and development. */
  @PostMapping("/recognition/{id}/removal")
  @OpenTo({Hat.HR_PARTNER, Hat.LEARNING})
  View remove(
      Viewer viewer, @PathVariable ThanksId id, @RequestParam(defaultValue = "") String why) {
    String reason = why.replace("\0", "").replace("\r\n", "\n").strip();
    return after(viewer, id, down.remove(viewer, id, reason), "/recognition/wall", "removed");
  }

  private View after(
      Viewer viewer, ThanksId id, Outcome<ThanksId> outcome, String to, String said) {
    return switch (outcome) {
      case Outcome.Done<ThanksId> _ -> pages.redirect(to, Toast.of("recognition.toast." + said));
      case Outcome.Refused<ThanksId>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, view(viewer, id, no));
    };
  }

  private OneThanksView view(Viewer viewer, ThanksId id, List<Refusal> no) {
    ThanksRights.Seen seen = rights.seen(viewer, id);
    boolean there = seen.given().stage() != ThanksStage.REMOVED;
    return new OneThanksView(
        lines.of(viewer, List.of(seen.given())).getFirst(),
        seen.mine() && there,
        seen.parts().contains(Part.GIVER) && there,
        seen.parts().contains(Part.KEEPER),
        store.whyRemoved(id),
        no);
  }
}

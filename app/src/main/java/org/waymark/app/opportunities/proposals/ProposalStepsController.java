package org.waymark.app.opportunities.proposals;

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
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Sending a proposal, shaping it, deciding on it, withdrawing it. */
@Controller
@ConditionalOnWebApplication
class ProposalStepsController {
  private static final String PAGE = "opportunities/proposal.jte";
  private final Pages pages;
  private final Sending sending;
  private final Judging judging;
  private final ProposalMaker maker;

  ProposalStepsController(Pages pages, Sending sending, Judging judging, ProposalMaker maker) {
    this.pages = pages;
    this.sending = sending;
    this.judging = judging;
    this.maker = maker;
  }

  @PostMapping("/role-proposals/{id}/submission")
  @OpenTo(Hat.EMPLOYEE)
  View send(
      Viewer viewer,
      @PathVariable ProposalId id,
      @RequestParam(defaultValue = "false") boolean noneIsIt) {
    return after(viewer, id, sending.send(viewer, id, noneIsIt), "sent", "");
  }

  @PostMapping("/role-proposals/{id}/answer")
  @OpenTo(Hat.EMPLOYEE)
  View answer(
      Viewer viewer,
      @PathVariable ProposalId id,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String why) {
    String words = text(why);
    return choice.equals("pass")
        ? after(viewer, id, judging.passOn(viewer, id, words), "passed", words)
        : after(viewer, id, judging.askBack(viewer, id, words), "asked", words);
  }

  @PostMapping("/role-proposals/{id}/decision")
  @OpenTo(Hat.EMPLOYEE)
  View decide(
      Viewer viewer,
      @PathVariable ProposalId id,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String revision,
      @RequestParam(defaultValue = "") String why) {
    String words = text(why);
    int seen = ProposalsController.number(revision);
    return choice.equals("approve")
        ? after(viewer, id, judging.approve(viewer, id, seen, words), "approved", words)
        : after(viewer, id, judging.giveBack(viewer, id, seen, words), "returned", words);
  }

  @PostMapping("/role-proposals/{id}/withdrawal")
  @OpenTo(Hat.EMPLOYEE)
  View withdraw(
      Viewer viewer, @PathVariable ProposalId id, @RequestParam(defaultValue = "") String why) {
    String words = text(why);
    return after(viewer, id, sending.withdraw(viewer, id, words), "withdrawn", words);
  }

  private View after(
      Viewer viewer, ProposalId id, Outcome<ProposalId> outcome, String said, String words) {
    return switch (outcome) {
      case Outcome.Done<ProposalId> _ ->
          pages.redirect("/role-proposals/" + id, Toast.of("opportunities.proposal.toast." + said));
      case Outcome.Refused<ProposalId>(List<Refusal> no) ->
          pages.error(ProposalsController.status(no), PAGE, PAGE, maker.of(viewer, id, no, words));
    };
  }

  private static String text(String words) {
    return words.replace("\0", "").replace("\r\n", "\n").strip();
  }
}

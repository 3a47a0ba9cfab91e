package org.waymark.app.opportunities.proposals;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.model.Weights;
import org.waymark.app.opportunities.model.Weights.Wanted;
import org.waymark.app.opportunities.web.SkillLines;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** What a proposed role asks for; lines live in the form until they are kept. */
@Controller
@ConditionalOnWebApplication
class ProposalRequirementsController {
  private static final String PAGE = "opportunities/proposal-requirements.jte";
  private final Pages pages;
  private final ProposalEditMaker editing;
  private final Proposing proposing;
  private final SkillLines lines;

  ProposalRequirementsController(
      Pages pages, ProposalEditMaker editing, Proposing proposing, SkillLines lines) {
    this.pages = pages;
    this.editing = editing;
    this.proposing = proposing;
    this.lines = lines;
  }

  @GetMapping("/role-proposals/{id}/requirements")
  @OpenTo(Hat.EMPLOYEE)
  View form(Viewer viewer, @PathVariable ProposalId id) {
    Proposal proposal = editing.editable(viewer, id);
    SkillLines.Typed asked = lines.asked(proposal.role().requirements());
    return pages.page(PAGE, view(viewer, proposal, proposal.revision(), asked, List.of()));
  }

  @PostMapping("/role-proposals/{id}/requirements")
  @OpenTo(Hat.EMPLOYEE)
  View change(
      Viewer viewer,
      @PathVariable ProposalId id,
      @RequestParam MultiValueMap<String, String> params) {
    Proposal proposal = editing.editable(viewer, id);
    int seen = ProposalsController.number(String.valueOf(params.getFirst("revision")));
    if ("keep".equals(params.getFirst("act"))) {
      return keep(viewer, proposal, seen, lines.sent(params));
    }
    SkillLines.Typed next = lines.changed(viewer, params);
    return pages.page(PAGE, view(viewer, proposal, seen, next, List.of()));
  }

  private View keep(Viewer viewer, Proposal proposal, int seen, SkillLines.Typed typed) {
    List<Refusal> no = new ArrayList<>();
    List<Wanted> wanted = typed.form().read(no);
    if (!no.isEmpty()) {
      List<Refusal> each = no.stream().distinct().toList();
      return pages.refused(PAGE, PAGE, view(viewer, proposal, seen, typed, each));
    }
    return switch (proposing.ask(viewer, proposal.id(), seen, Weights.scaled(wanted))) {
      case Outcome.Done<ProposalId>(ProposalId id) ->
          pages.redirect("/role-proposals/" + id, Toast.of("opportunities.requirements.toast"));
      case Outcome.Refused<ProposalId>(List<Refusal> reasons) ->
          pages.error(
              ProposalsController.status(reasons),
              PAGE,
              PAGE,
              view(viewer, proposal, seen, typed, reasons));
    };
  }

  private ProposalRequirementsView view(
      Viewer viewer,
      Proposal proposal,
      int revision,
      SkillLines.Typed typed,
      List<Refusal> refusals) {
    return new ProposalRequirementsView(
        proposal.id().toString(),
        proposal.role().title(),
        revision,
        lines.view(viewer, typed),
        refusals);
  }
}

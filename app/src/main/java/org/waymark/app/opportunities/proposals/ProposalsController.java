package org.waymark.app.opportunities.proposals;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
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
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Roles that do not exist yet: finding, writing and reading their proposals. */
@Controller
@ConditionalOnWebApplication
class ProposalsController {
  private static final String EDIT = "opportunities/proposal-edit.jte";
  private final Pages pages;
  private final ProposalListMaker lists;
  private final ProposalMaker maker;
  private final ProposalEditMaker editing;
  private final ProposalFormReader reader;
  private final Proposing proposing;

  ProposalsController(
      Pages pages,
      ProposalListMaker lists,
      ProposalMaker maker,
      ProposalEditMaker editing,
      ProposalFormReader reader,
      Proposing proposing) {
    this.pages = pages;
    this.lists = lists;
    this.maker = maker;
    this.editing = editing;
    this.reader = reader;
    this.proposing = proposing;
  }

  @GetMapping("/role-proposals")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEADER, Hat.LEARNING, Hat.AUDITOR})
  View all(Viewer viewer) {
    return pages.page("opportunities/proposals.jte", lists.of(viewer));
  }

  @GetMapping("/role-proposals/new")
  @OpenTo(Hat.MANAGER)
  View fresh(Viewer viewer) {
    return pages.page(EDIT, editing.fresh(viewer));
  }

  @PostMapping("/role-proposals")
  @OpenTo(Hat.MANAGER)
  View add(Viewer viewer, @RequestParam MultiValueMap<String, String> params) {
    ProposalForm form = ProposalForm.of(params);
    ProposalFormReader.Read read = reader.read(form, List.of());
    ProposedRole role = read.role();
    if (role == null) {
      return pages.refused(EDIT, EDIT, editing.fresh(viewer, form, read.refusals()));
    }
    return switch (proposing.draft(viewer, role, read.suits())) {
      case Outcome.Done<ProposalId>(ProposalId id) ->
          pages.redirect(
              "/role-proposals/" + id + "/requirements",
              Toast.of("opportunities.proposal.toast.kept"));
      case Outcome.Refused<ProposalId>(List<Refusal> no) ->
          pages.refused(EDIT, EDIT, editing.fresh(viewer, form, no));
    };
  }

  @GetMapping("/role-proposals/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable ProposalId id) {
    return pages.page("opportunities/proposal.jte", maker.of(viewer, id, List.of(), ""));
  }

  @GetMapping("/role-proposals/{id}/edit")
  @OpenTo(Hat.EMPLOYEE)
  View edit(Viewer viewer, @PathVariable ProposalId id) {
    return pages.page(EDIT, editing.of(viewer, id));
  }

  @PostMapping("/role-proposals/{id}/edit")
  @OpenTo(Hat.EMPLOYEE)
  View keep(
      Viewer viewer,
      @PathVariable ProposalId id,
      @RequestParam MultiValueMap<String, String> params) {
    Proposal proposal = editing.editable(viewer, id);
    ProposalForm form = ProposalForm.of(params);
    ProposalFormReader.Read read = reader.read(form, proposal.role().requirements());
    ProposedRole role = read.role();
    if (role == null) {
      return pages.refused(EDIT, EDIT, editing.typed(viewer, proposal, form, read.refusals()));
    }
    return switch (proposing.edit(viewer, id, number(form.revision()), role, read.suits())) {
      case Outcome.Done<ProposalId> _ ->
          pages.redirect("/role-proposals/" + id, Toast.of("opportunities.proposal.toast.kept"));
      case Outcome.Refused<ProposalId>(List<Refusal> no) ->
          pages.error(status(no), EDIT, EDIT, editing.typed(viewer, proposal, form, no));
    };
  }

  /** Somebody else was quicker, or a rule says no. */
  static HttpStatus status(List<Refusal> no) {
    return no.stream().anyMatch(r -> r.key().equals(ProposalRule.CHANGED))
        ? HttpStatus.CONFLICT
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  /** Of a form of ours; any other is never the revision that stands. */
  static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}

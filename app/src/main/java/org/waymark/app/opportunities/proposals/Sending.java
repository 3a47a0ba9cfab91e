package org.waymark.app.opportunities.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;

/** Sending a proposal, and taking it back. */
@Service
class Sending {
  private final ProposalRights sight;
  private final ProposalSteps steps;
  private final Desks desks;
  private final AlikeRoles alike;

  Sending(ProposalRights sight, ProposalSteps steps, Desks desks, AlikeRoles alike) {
    this.sight = sight;
    this.steps = steps;
    this.desks = desks;
    this.alike = alike;
  }

  @Transactional
  public Outcome<ProposalId> send(Viewer viewer, ProposalId id, boolean noneIsIt) {
    ProposalRights.Seen seen = sight.held(viewer, id);
    Proposal proposal = seen.proposal();
    List<Refusal> not = proposal.refusals(seen.parts(), Act.SEND, "");
    if (!not.isEmpty()) {
      return Outcome.refused(not);
    }
    List<Refusal> no = new ArrayList<>(ProposalRule.refusalsToSend(proposal.role()));
    no.addAll(there(proposal.role(), noneIsIt));
    Optional<ProposalState.Desk> desk = desks.shaping(proposal);
    no.addAll(nobody(proposal, desk.isPresent()));
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    steps.take(proposal, proposal.shapedBy(desk.orElseThrow()), Act.SEND, viewer.self(), "");
    return Outcome.done(id);
  }

  @Transactional
  public Outcome<ProposalId> withdraw(Viewer viewer, ProposalId id, String why) {
    ProposalRights.Seen seen = sight.held(viewer, id);
    List<Refusal> no = seen.proposal().refusals(seen.parts(), Act.WITHDRAW, why);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    steps.take(seen.proposal(), seen.proposal().withdrawn(), Act.WITHDRAW, viewer.self(), why);
    return Outcome.done(id);
  }

  /** What is there already is not proposed; what means the like is looked at first. */
  private List<Refusal> there(ProposedRole role, boolean noneIsIt) {
    if (alike.same(role.title()).isPresent()) {
      return List.of(Refusal.of("opportunities.proposal.there_already", role.title()));
    }
    return noneIsIt || alike.of(role.title()).isEmpty()
        ? List.of()
        : List.of(Refusal.of("opportunities.proposal.alike"));
  }

  private List<Refusal> nobody(Proposal proposal, boolean shapes) {
    List<Refusal> no = new ArrayList<>();
    if (!shapes) {
      no.add(Refusal.of("opportunities.proposal.nobody_shapes"));
    }
    if (!desks.decidable(proposal)) {
      no.add(Refusal.of("opportunities.proposal.nobody_decides"));
    }
    return no;
  }
}

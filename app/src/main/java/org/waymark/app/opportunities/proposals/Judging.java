package org.waymark.app.opportunities.proposals;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;

/** What HR and leadership do with a proposal. */
@Service
class Judging {
  private final ProposalRights sight;
  private final ProposalSteps steps;
  private final Desks desks;
  private final RoleMaking making;
  private final Audit audit;

  Judging(ProposalRights sight, ProposalSteps steps, Desks desks, RoleMaking making, Audit audit) {
    this.sight = sight;
    this.steps = steps;
    this.desks = desks;
    this.making = making;
    this.audit = audit;
  }

  @Transactional
  public Outcome<ProposalId> askBack(Viewer viewer, ProposalId id, String why) {
    ProposalRights.Seen seen = sight.held(viewer, id);
    List<Refusal> no = seen.proposal().refusals(seen.parts(), Act.ASK_BACK, why);
    return no.isEmpty()
        ? taken(viewer, seen, seen.proposal().backAs(ProposalStage.ASKED_BACK), Act.ASK_BACK, why)
        : Outcome.refused(no);
  }

  @Transactional
  public Outcome<ProposalId> passOn(Viewer viewer, ProposalId id, String why) {
    ProposalRights.Seen seen = sight.held(viewer, id);
    Proposal proposal = seen.proposal();
    List<Refusal> no = proposal.refusals(seen.parts(), Act.PASS_ON, why);
    if (no.isEmpty()) {
      no = ProposalRule.refusalsToSend(proposal.role());
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    Optional<ProposalState.Desk> desk = desks.deciding(proposal, viewer.self());
    return desk.isEmpty()
        ? Outcome.refused("opportunities.proposal.nobody_decides")
        : taken(viewer, seen, proposal.decidedBy(desk.get()), Act.PASS_ON, why);
  }

  @Transactional
  public Outcome<ProposalId> giveBack(Viewer viewer, ProposalId id, int seenRevision, String why) {
    ProposalRights.Seen seen = sight.held(viewer, id);
    List<Refusal> no = refusals(seen, Act.GIVE_BACK, seenRevision, why);
    return no.isEmpty()
        ? taken(viewer, seen, seen.proposal().backAs(ProposalStage.RETURNED), Act.GIVE_BACK, why)
        : Outcome.refused(no);
  }

  /** Of two who approve at once, the second finds it approved. */
  @Transactional
  public Outcome<ProposalId> approve(Viewer viewer, ProposalId id, int seenRevision, String why) {
    ProposalRights.Seen seen = sight.held(viewer, id);
    List<Refusal> no = refusals(seen, Act.APPROVE, seenRevision, why);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    return switch (making.make(viewer, seen.proposal())) {
      case Outcome.Refused<Proposal>(List<Refusal> reasons) -> Outcome.refused(reasons);
      case Outcome.Done<Proposal>(Proposal made) -> taken(viewer, seen, made, Act.APPROVE, why);
    };
  }

  private static List<Refusal> refusals(
      ProposalRights.Seen seen, Act act, int seenRevision, String why) {
    List<Refusal> no = seen.proposal().refusals(seen.parts(), act, why);
    return no.isEmpty() && seen.proposal().revision() != seenRevision
        ? List.of(Refusal.of(ProposalRule.CHANGED))
        : no;
  }

  private Outcome<ProposalId> taken(
      Viewer viewer, ProposalRights.Seen seen, Proposal after, Act act, String why) {
    steps.take(seen.proposal(), after, act, viewer.self(), why);
    audit.act(viewer, "role_proposal", null, "/role-proposals/" + after.id());
    return Outcome.done(after.id());
  }
}

package org.waymark.app.opportunities.proposals;

import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;
import org.waymark.app.opportunities.proposals.ProposalFlow.Part;
import org.waymark.app.people.RoleId;

/**
 * The proposal of a role, with its rules.
 *
 * @param revision counts edits, so that nobody overwrites or agrees to what they did not see
 */
public record Proposal(
    ProposalId id, PersonId proposer, ProposedRole role, int revision, ProposalState state) {
  public static final int LONGEST_WHY = 2_000;

  public ProposalStage stage() {
    return state.stage();
  }

  public boolean may(Set<Part> parts, Act act) {
    return ProposalFlow.TABLE.acts(stage(), parts).contains(act);
  }

  /** What speaks against an act; a reason is asked for where somebody else has to live with it. */
  List<Refusal> refusals(Set<Part> parts, Act act, String why) {
    if (!may(parts, act)) {
      return List.of(Refusal.of("opportunities.proposal.not_now"));
    }
    boolean wanting = act == Act.ASK_BACK || act == Act.GIVE_BACK;
    if (why.length() > LONGEST_WHY || (wanting && why.isBlank())) {
      return List.of(Refusal.of("opportunities.proposal.why", LONGEST_WHY));
    }
    return List.of();
  }

  /** Other words or requirements, by whoever has it. */
  Outcome<Proposal> edit(Set<Part> parts, int seenRevision, ProposedRole next) {
    if (!may(parts, Act.EDIT)) {
      return Outcome.refused("opportunities.proposal.not_now");
    }
    if (seenRevision != revision) {
      return Outcome.refused(ProposalRule.CHANGED);
    }
    List<Refusal> no = ProposalRule.refusals(next);
    return no.isEmpty()
        ? Outcome.done(new Proposal(id, proposer, next, revision + 1, state))
        : Outcome.refused(no);
  }

  Proposal shapedBy(ProposalState.Desk desk) {
    return at(new ProposalState.Shaping(desk));
  }

  Proposal decidedBy(ProposalState.Desk desk) {
    return at(new ProposalState.Deciding(desk));
  }

  /** With its proposer again. */
  Proposal backAs(ProposalStage stage) {
    return at(new ProposalState.Theirs(stage));
  }

  Proposal approvedAs(RoleId made, OpeningId opening) {
    return at(new ProposalState.Approved(made, opening));
  }

  Proposal withdrawn() {
    return at(new ProposalState.Withdrawn());
  }

  /** With the same stage, for others or until another day. */
  Proposal on(ProposalState.Desk desk) {
    return switch (state) {
      case ProposalState.Shaping _ -> shapedBy(desk);
      case ProposalState.Deciding _ -> decidedBy(desk);
      case ProposalState.Theirs _, ProposalState.Approved _, ProposalState.Withdrawn _ -> this;
    };
  }

  private Proposal at(ProposalState next) {
    return new Proposal(id, proposer, role, revision, next);
  }
}

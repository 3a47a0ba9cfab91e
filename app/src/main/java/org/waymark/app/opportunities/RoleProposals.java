package org.waymark.app.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/**
 * Roles that managers propose: HR shapes them, leadership decides, and what is approved becomes a
 * role and the draft of an opening.
 */
public interface RoleProposals {
  /** A proposal that the viewer has now; without a day where it came back to its proposer. */
  record Waiting(ProposalId id, String title, @Nullable LocalDate dueOn) {}

  /** The most urgent first. */
  List<Waiting> waitingFor(Viewer viewer);

  /**
   * A draft that only its proposer sees.
   *
   * @param suits people whom it could suit, promised to nobody; for the proposer and HR alone
   */
  Outcome<ProposalId> draft(Viewer viewer, ProposedRole role, Set<PersonId> suits);

  /**
   * To the HR partners of its unit.
   *
   * @param noneIsIt whether the proposer looked at the roles that mean the like
   */
  Outcome<ProposalId> send(Viewer viewer, ProposalId id, boolean noneIsIt);

  /** From HR to the proposer, with a reason. */
  Outcome<ProposalId> askBack(Viewer viewer, ProposalId id, String why);

  /** From HR to the leadership of the unit. */
  Outcome<ProposalId> passOn(Viewer viewer, ProposalId id, String why);

  /** From leadership to the proposer, with a reason. */
  Outcome<ProposalId> giveBack(Viewer viewer, ProposalId id, int seenRevision, String why);

  /** It becomes a role and the draft of an opening. */
  Outcome<ProposalId> approve(Viewer viewer, ProposalId id, int seenRevision, String why);

  Outcome<ProposalId> withdraw(Viewer viewer, ProposalId id, String why);
}

package org.waymark.app.opportunities.proposals;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.opportunities.RoleProposals;

@Component
class ProposalDoor implements RoleProposals {
  private final Proposing proposing;
  private final Sending sending;
  private final Judging judging;
  private final ProposalLists lists;

  ProposalDoor(Proposing proposing, Sending sending, Judging judging, ProposalLists lists) {
    this.proposing = proposing;
    this.sending = sending;
    this.judging = judging;
    this.lists = lists;
  }

  @Override
  public List<Waiting> waitingFor(Viewer viewer) {
    return lists.waitingFor(viewer);
  }

  @Override
  public Outcome<ProposalId> draft(Viewer viewer, ProposedRole role, Set<PersonId> suits) {
    return proposing.draft(viewer, role, suits);
  }

  @Override
  public Outcome<ProposalId> send(Viewer viewer, ProposalId id, boolean noneIsIt) {
    return sending.send(viewer, id, noneIsIt);
  }

  @Override
  public Outcome<ProposalId> askBack(Viewer viewer, ProposalId id, String why) {
    return judging.askBack(viewer, id, why);
  }

  @Override
  public Outcome<ProposalId> passOn(Viewer viewer, ProposalId id, String why) {
    return judging.passOn(viewer, id, why);
  }

  @Override
  public Outcome<ProposalId> giveBack(Viewer viewer, ProposalId id, int seenRevision, String why) {
    return judging.giveBack(viewer, id, seenRevision, why);
  }

  @Override
  public Outcome<ProposalId> approve(Viewer viewer, ProposalId id, int seenRevision, String why) {
    return judging.approve(viewer, id, seenRevision, why);
  }

  @Override
  public Outcome<ProposalId> withdraw(Viewer viewer, ProposalId id, String why) {
    return sending.withdraw(viewer, id, why);
  }
}

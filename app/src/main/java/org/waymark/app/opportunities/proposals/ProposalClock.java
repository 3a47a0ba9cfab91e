package org.waymark.app.opportunities.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.kernel.Due;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;
import org.waymark.app.opportunities.proposals.ProposalState.Desk;

/**
 * Reminds whoever has a proposal; past the last day those above have it too. It never answers for
 * anybody.
 */
@Component
class ProposalClock implements Due {
  private final ProposalStore store;
  private final ProposalSteps steps;
  private final ProposalNotices notices;
  private final Desks desks;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ProposalClock(
      ProposalStore store,
      ProposalSteps steps,
      ProposalNotices notices,
      Desks desks,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.steps = steps;
    this.notices = notices;
    this.desks = desks;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void workOff() {
    boolean more = true;
    while (more) {
      more = Boolean.TRUE.equals(transaction.execute(_ -> next(LocalDate.now(clock))));
    }
  }

  private boolean next(LocalDate today) {
    Optional<ProposalId> due = store.due(today);
    due.flatMap(store::locked).ifPresent(proposal -> work(proposal, today));
    return due.isPresent();
  }

  private void work(Proposal proposal, LocalDate today) {
    Desk desk = proposal.state().onDesk();
    if (desk == null) {
      return;
    }
    if (today.isAfter(desk.dueOn())) {
      steps.take(proposal, proposal.on(desks.higher(proposal)), Act.ESCALATE, null, "");
    } else {
      notices.remind(proposal, desk);
      store.pass(proposal.on(desk.reminded()));
    }
  }
}

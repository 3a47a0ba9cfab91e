package org.waymark.app.opportunities.proposals;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;
import org.waymark.app.opportunities.proposals.ProposalStore.Change;

/** Keeps what an act led to, and tells of it; whoever calls holds the proposal. */
@Component
class ProposalSteps {
  private final ProposalStore store;
  private final ProposalNotices notices;
  private final Clock clock;

  ProposalSteps(ProposalStore store, ProposalNotices notices, Clock clock) {
    this.store = store;
    this.notices = notices;
    this.clock = clock;
  }

  Change change(Act act, @Nullable PersonId by, String why) {
    return new Change(act, clock.instant(), by, why);
  }

  void take(Proposal before, Proposal after, Act act, @Nullable PersonId by, String why) {
    Change change = change(act, by, why);
    store.move(after, change);
    notices.tell(before, after, change);
  }
}

package org.waymark.app.opportunities.proposals;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;
import org.waymark.app.opportunities.proposals.ProposalState.Desk;
import org.waymark.app.people.People;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;

/** What waited for somebody who left passes on; what they proposed themselves ends. */
@Component
class Leavers {
  /** The reason given for those who left. */
  static final String LEFT = "left";

  private final ProposalStore store;
  private final ProposalSteps steps;
  private final Desks desks;
  private final People people;

  Leavers(ProposalStore store, ProposalSteps steps, Desks desks, People people) {
    this.store = store;
    this.steps = steps;
    this.desks = desks;
    this.people = people;
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    passOn();
  }

  @ApplicationModuleListener
  void on(PeopleImported imported) {
    passOn();
  }

  /** Twice does no more than once. */
  void passOn() {
    for (ProposalId id : store.live()) {
      store.locked(id).filter(p -> !p.stage().over()).ifPresent(this::look);
    }
  }

  private void look(Proposal proposal) {
    if (!people.employed(proposal.proposer())) {
      steps.take(proposal, proposal.withdrawn(), Act.LEAVE, null, LEFT);
    } else if (gone(proposal)) {
      pass(proposal, desks.today(proposal));
    }
  }

  private boolean gone(Proposal proposal) {
    return !people
        .current(proposal.state().holders())
        .keySet()
        .containsAll(proposal.state().holders());
  }

  private void pass(Proposal proposal, Desk desk) {
    boolean allNew = desk.people().stream().noneMatch(proposal.state().holders()::contains);
    Proposal passed = proposal.on(desk);
    if (allNew) {
      steps.take(proposal, passed, Act.ESCALATE, null, LEFT);
    } else {
      store.pass(passed);
    }
  }
}

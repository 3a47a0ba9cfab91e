package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class RoleProposalJourney {
  @Test
  void graceProposesARoleAndAlexIsChosenForIt() {
    try (Journey j = Journey.of("A role that did not exist is proposed, made and filled", "M8")) {
      String proposal = ProposedRole.graceProposes(j);
      j.as("alex").findsNothingAt(proposal);
      j.open("/notices").at("Messages").seesNot(ProposedRole.ROLE);
      ProposedRole.ingridShapes(j, proposal);
      ProposedRole.callumApproves(j, proposal);
      ProposedRole.gracePublishes(j, proposal);
      String application = ProposedRole.alexApplies(j);
      ProposedRole.ingridOffers(j, application);
      j.as("alex").open(application).press("Accept").confirm().sees("the move begins");
      j.checked("accepted").picture("role-proposal-accepted");
      j.done();
    }
  }
}

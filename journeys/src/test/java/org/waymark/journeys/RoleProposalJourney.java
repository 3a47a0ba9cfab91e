package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class RoleProposalJourney {
  @Test
  void graceProposesARoleAndAlexIsChosenForIt() {
    try (Journey j = Journey.of("A role that did not exist is proposed, made and filled", "M8")) {
      String proposal = ProposedRole.graceProposes(j);
      j.as("alex").findsNothingAt(proposal);
      j.as("alex").follow("Messages").at("Messages").seesNot(ProposedRole.ROLE);
      ProposedRole.ingridShapes(j);
      ProposedRole.callumApproves(j);
      ProposedRole.gracePublishes(j);
      j.as("alex").follow("Openings").at("Openings");
      j.fill("What are you looking for", "customer service team").follow(ProposedRole.ROLE);
      ProposedRole.alexApplies(j);
      ProposedRole.ingridOffers(j);
      j.as("alex").follow("My way").at("My way");
      j.follow("There is an offer: " + ProposedRole.ROLE).at(ProposedRole.ROLE);
      j.press("Accept").confirm().sees("the move begins");
      j.checked("accepted").picture("role-proposal-accepted");
      j.done();
    }
  }
}

package org.waymark.app.opportunities;

import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Policy;

/**
 * What the company's rules say today, where the person is: it is their manager who learns of it.
 */
@Component
class RevealInForce implements RevealPolicy {
  private final Policy policy;
  private final Openings openings;

  RevealInForce(Policy policy, Openings openings) {
    this.policy = policy;
    this.openings = openings;
  }

  @Override
  public RevealStage stageFor(PersonId person, OpeningId opening) {
    MoveKind kind =
        openings
            .card(opening)
            .flatMap(card -> MoveKind.of(card.kind().code()))
            .orElse(MoveKind.ROLE);
    return RevealStage.valueOf(policy.terms(policy.scopeOf(person, kind)).reveal().name());
  }
}

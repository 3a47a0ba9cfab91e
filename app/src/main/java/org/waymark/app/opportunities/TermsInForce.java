package org.waymark.app.opportunities;

import org.springframework.stereotype.Component;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Scope;

/** What the company's rules say of waiting. */
@Component
class TermsInForce implements AnswerTerms {
  private final Policy policy;
  private final Openings openings;

  TermsInForce(Policy policy, Openings openings) {
    this.policy = policy;
    this.openings = openings;
  }

  @Override
  public int firstAnswerDays(OpeningId opening) {
    return policy.terms(scope(opening)).answers().firstDays();
  }

  @Override
  public int lastAnswerDays(OpeningId opening) {
    return policy.terms(scope(opening)).answers().lastDays();
  }

  private Scope scope(OpeningId opening) {
    return openings
        .card(opening)
        .map(
            card ->
                policy.scopeOf(
                    MoveKind.of(card.kind().code()).orElse(MoveKind.ROLE),
                    card.role(),
                    card.unit(),
                    card.location()))
        .orElse(Scope.EVERYWHERE);
  }

  @Override
  public int disputeHours() {
    return policy.terms(Scope.EVERYWHERE).answerHours();
  }

  @Override
  public int sameRoleMonths() {
    return policy.terms(Scope.EVERYWHERE).reapplyMonths();
  }
}

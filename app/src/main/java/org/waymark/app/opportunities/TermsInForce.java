package org.waymark.app.opportunities;

import org.springframework.stereotype.Component;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Scope;

/** What the company's rules say of waiting. */
@Component
class TermsInForce implements AnswerTerms {
  private final Policy policy;

  TermsInForce(Policy policy) {
    this.policy = policy;
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

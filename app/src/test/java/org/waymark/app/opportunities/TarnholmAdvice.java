package org.waymark.app.opportunities;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Fallback;

/** What there is to say to those who are not selected, as a test has it. */
@TestComponent
@Fallback
public class TarnholmAdvice implements DecisionAdvice {
  private volatile Advice advice = Advice.NONE;

  public void is(Advice next) {
    advice = next;
  }

  @Override
  public Advice on(Case it) {
    return advice;
  }
}

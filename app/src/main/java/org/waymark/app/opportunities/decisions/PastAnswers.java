package org.waymark.app.opportunities.decisions;

import org.springframework.stereotype.Component;

/** Answers of a sample's past; today's are written by people, with {@link Deciding}. */
@Component
public class PastAnswers {
  private final DecisionStore store;

  PastAnswers(DecisionStore store) {
    this.store = store;
  }

  public void add(Decision decision) {
    store.add(decision);
  }
}

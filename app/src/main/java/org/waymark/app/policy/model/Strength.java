package org.waymark.app.policy.model;

import org.waymark.app.policy.Decider;

/** Whether somebody may allow what a rule says no to. */
public sealed interface Strength {
  /** Nobody may. */
  record Hard() implements Strength {}

  /** This one may, and answers within so many hours. */
  record Soft(Decider decider, int hours) implements Strength {
    public static final int MOST_HOURS = 720;
  }

  Strength HARD = new Hard();
}

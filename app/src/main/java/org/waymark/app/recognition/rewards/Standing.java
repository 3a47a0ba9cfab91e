package org.waymark.app.recognition.rewards;

import java.util.Map;

/** How a manager stands by the rules. */
record Standing(Rules rules, Map<String, Integer> measured) {
  Standing {
    measured = Map.copyOf(measured);
  }

  int points() {
    return rules.points(measured);
  }

  boolean eligible(RewardKind kind) {
    return points() >= rules.needs(kind);
  }
}

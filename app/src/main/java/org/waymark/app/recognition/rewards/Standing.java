package org.waymark.app.recognition.rewards;

import java.util.Map;

/** How a manager stands by the rules. */
record Standing(Rules rules, Map<String, Integer> measured, int points) {
  Standing(Rules rules, Map<String, Integer> measured) {
    this(rules, Map.copyOf(measured), rules.points(measured));
  }

  boolean eligible(RewardKind kind) {
    return points >= rules.needs(kind);
  }
}

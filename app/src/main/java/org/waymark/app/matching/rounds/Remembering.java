package org.waymark.app.matching.rounds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Scope;

/** How long what was named and ranked is kept, by the rules of the day on which a round is over. */
@Component
class Remembering {
  private final Policy policy;
  private final Clock clock;

  Remembering(Policy policy, Clock clock) {
    this.policy = policy;
    this.clock = clock;
  }

  int days() {
    return policy.terms(Scope.EVERYWHERE).roundDays();
  }

  /** Of one that is over now. */
  Instant until() {
    return clock.instant().plus(Duration.ofDays(days()));
  }
}

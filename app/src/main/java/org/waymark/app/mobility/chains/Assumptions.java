package org.waymark.app.mobility.chains;

import org.waymark.engine.chains.ChainPolicy;
import org.waymark.engine.chains.Weeks;

/**
 * What a chain is computed with; all of it stands on the page.
 *
 * @param likely in percent, that somebody who is asked wants to and may
 * @param answers how many answers to offers that was learned from; 0 where it is a default
 * @param decision weeks from a vacancy to the choice of somebody inside
 * @param decisions how many filled openings that was learned from; 0 where it is a default
 * @param leastRelease and {@code mostRelease}: weeks until somebody is let go, by the rules
 * @param external weeks from a vacancy to somebody from outside, a default
 * @param links at most so many moves in one chain
 */
public record Assumptions(
    int likely,
    int answers,
    Weeks decision,
    int decisions,
    int leastRelease,
    int mostRelease,
    Weeks external,
    int links) {
  static final int LIKELY = 30;
  static final Weeks DECISION = new Weeks(3, 6, 10);
  static final Weeks EXTERNAL = new Weeks(8, 14, 26);
  static final int LINKS = 4;

  int release() {
    return (leastRelease + mostRelease + 1) / 2;
  }

  ChainPolicy policy() {
    return new ChainPolicy(links, decision, external, 0, 0);
  }

  ChainPolicy firstLinkOnly() {
    return new ChainPolicy(1, decision, external, 0, 0);
  }
}

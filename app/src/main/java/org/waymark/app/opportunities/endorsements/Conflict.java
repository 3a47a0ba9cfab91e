package org.waymark.app.opportunities.endorsements;

/** What stands between an endorser and an opening; it is said, and nothing is left out for it. */
public enum Conflict {
  /** Fills the opening, or is on its panel. */
  DECIDES,
  /** Above its owner, or below. */
  LINE,
  /** Looks for somebody for the very place that the person would leave. */
  PLACE
}

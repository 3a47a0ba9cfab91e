package org.waymark.app.opportunities.proposals;

import java.util.Locale;

/** Where a proposal stands. */
public enum ProposalStage {
  DRAFT,
  /** With HR. */
  SHAPING,
  /** With the proposer again, with a question from HR. */
  ASKED_BACK,
  /** With leadership. */
  DECIDING,
  /** With the proposer again, with the reasons of leadership. */
  RETURNED,
  APPROVED,
  WITHDRAWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ProposalStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public boolean over() {
    return this == APPROVED || this == WITHDRAWN;
  }
}

package org.waymark.app.opportunities;

import java.util.Locale;

/** Where an application stands: the way it goes, and the three ends. */
public enum ApplicationStage {
  DRAFT,
  SUBMITTED,
  SCREENING,
  CONVERSATION,
  OFFER,
  ACCEPTED,
  WITHDRAWN,
  NOT_SELECTED;

  /** As files and the database write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ApplicationStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Sent, and neither answered for good nor withdrawn. */
  public boolean underway() {
    return switch (this) {
      case SUBMITTED, SCREENING, CONVERSATION, OFFER -> true;
      case DRAFT, ACCEPTED, WITHDRAWN, NOT_SELECTED -> false;
    };
  }
}

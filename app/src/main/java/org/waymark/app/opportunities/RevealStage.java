package org.waymark.app.opportunities;

import java.util.Locale;

/** From which stage on the person's manager knows of an application; fixed when it is sent. */
public enum RevealStage {
  SUBMITTED,
  INTERVIEW,
  OFFER,
  ACCEPTED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static RevealStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether an application that comes to this stage is one that the manager learns of. */
  public boolean reachedAt(ApplicationStage stage) {
    return switch (stage) {
      case DRAFT, WITHDRAWN, NOT_SELECTED -> false;
      case SUBMITTED, SCREENING -> this == SUBMITTED;
      case CONVERSATION -> compareTo(INTERVIEW) <= 0;
      case OFFER -> compareTo(OFFER) <= 0;
      case ACCEPTED -> true;
    };
  }
}

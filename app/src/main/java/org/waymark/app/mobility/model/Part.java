package org.waymark.app.mobility.model;

/** How somebody stands to a move. */
public enum Part {
  /** Whose move it is. */
  PERSON,
  /** Their manager of today, and after the move the one they came from. */
  HOME_MANAGER,
  HOST_MANAGER,
  HR_PARTNER,
  /** What happens by itself. */
  COMPANY
}

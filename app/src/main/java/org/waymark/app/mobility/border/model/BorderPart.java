package org.waymark.app.mobility.border.model;

/** How somebody stands to an international case. */
public enum BorderPart {
  PERSON,
  HR_PARTNER,
  /** Decides while the case waits for leaders. */
  LEADER,
  /** Sees all of it, what is private to the person too. */
  GLOBAL_MOBILITY,
  /** Has a task in it. */
  OWNER,
  /** What happens by itself. */
  COMPANY
}

package org.waymark.app.policy;

/** A step of a move that somebody answers, each with a clock of its own. */
public enum Step {
  RELEASE,
  HOST_MANAGER,
  HR_PARTNER,
  GLOBAL_MOBILITY,
  RIGHT_TO_WORK,
  TAX,
  FINANCE,
  LEADERSHIP
}

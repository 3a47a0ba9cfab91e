package org.waymark.app.mobility.model;

/** What happens to a move. */
public enum Act {
  COMPLETE,
  AGREE,
  SCHEDULE,
  TAKE_EFFECT,
  /** By the right to return. */
  GO_BACK,
  /** At the end of a rotation. */
  COME_HOME,
  CANCEL,
  LEAVE
}

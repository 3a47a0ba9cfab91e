package org.waymark.app.mobility.model;

/** What happens to a move. */
public enum Act {
  COMPLETE,
  AGREE,
  SCHEDULE,
  TAKE_EFFECT,
  GO_BACK,
  CANCEL,
  LEAVE
}

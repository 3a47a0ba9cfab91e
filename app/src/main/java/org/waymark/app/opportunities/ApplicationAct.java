package org.waymark.app.opportunities;

/** What somebody does with an application. */
public enum ApplicationAct {
  SEND,
  LOOK_INTO_IT,
  ASK_TO_TALK,
  MAKE_AN_OFFER,
  /** An offer that comes out of a matching round. */
  PLACE,
  ACCEPT,
  DECLINE,
  WITHDRAW,
  NOT_SELECT,
  LEAVE
}

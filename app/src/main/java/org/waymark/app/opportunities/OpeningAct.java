package org.waymark.app.opportunities;

/** What somebody does with an opening. */
public enum OpeningAct {
  HAND_IN,
  TAKE_BACK,
  APPROVE,
  RETURN,
  PUBLISH,
  EXTEND,
  CLOSE,
  WITHDRAW,
  /** The last seat was taken. */
  FILL,
  /** With those who accepted so far. */
  START,
  PASS_GATE,
  STOP_AT_GATE,
  FINISH,
  END_EARLY
}

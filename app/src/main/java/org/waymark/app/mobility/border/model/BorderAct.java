package org.waymark.app.mobility.border.model;

/** What happens to an international case. */
public enum BorderAct {
  ASK,
  SEND_BACK,
  PRESENT,
  ALIGN,
  DECLINE,
  JOIN,
  LOSE,
  ARRIVE,
  FINISH,
  CLOSE,
  LEAVE
}

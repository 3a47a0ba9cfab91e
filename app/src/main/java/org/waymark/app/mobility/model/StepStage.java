package org.waymark.app.mobility.model;

import java.util.Locale;

/** Where a step stands, as files and the database write it. */
public enum StepStage {
  WAITING,
  OPEN,
  AGREED,
  LAPSED,
  DECLINED,
  DROPPED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static StepStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

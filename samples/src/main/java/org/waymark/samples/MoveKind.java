package org.waymark.samples;

import java.util.Locale;

/** How a spell began. */
enum MoveKind {
  HIRE,
  PROMOTION,
  LATERAL,
  TRANSFER,
  ROTATION,
  LEAVE,
  RETURN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isMove() {
    return this == PROMOTION || this == LATERAL || this == TRANSFER || this == ROTATION;
  }
}

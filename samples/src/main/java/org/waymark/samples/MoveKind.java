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

  /** Whether the person took another seat, instead of being away from one. */
  boolean takesSeat() {
    return this == PROMOTION || this == LATERAL || this == TRANSFER;
  }
}

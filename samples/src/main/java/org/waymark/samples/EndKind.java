package org.waymark.samples;

import java.util.Locale;

/** How an employment ended. */
enum EndKind {
  VOLUNTARY,
  INVOLUNTARY,
  RETIREMENT,
  END_OF_CONTRACT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

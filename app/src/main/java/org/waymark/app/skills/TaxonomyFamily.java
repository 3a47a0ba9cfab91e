package org.waymark.app.skills;

import java.util.Locale;

/** Where a taxonomy comes from; in this order where the same name is found in several. */
public enum TaxonomyFamily {
  OWN,
  ESCO,
  ONET;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static TaxonomyFamily of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

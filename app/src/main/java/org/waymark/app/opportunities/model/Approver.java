package org.waymark.app.opportunities.model;

import java.util.Locale;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Relation;

/** Who has to agree before an opening is published. */
public enum Approver {
  HR_PARTNER(Hat.HR_PARTNER, Relation.HR_PARTNER),
  LEADER(Hat.LEADER, Relation.LEADER);

  private final Hat hat;
  private final Relation relation;

  Approver(Hat hat, Relation relation) {
    this.hat = hat;
    this.relation = relation;
  }

  public Hat hat() {
    return hat;
  }

  public Relation relation() {
    return relation;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Approver of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

package org.waymark.app.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.waymark.app.kernel.Relation;

/** Who may grant an exception: in a relation to the person, and never their own manager. */
public enum Decider {
  HR_PARTNER(Relation.HR_PARTNER),
  LEADER(Relation.LEADER);

  private final Relation relation;

  Decider(Relation relation) {
    this.relation = relation;
  }

  public Relation relation() {
    return relation;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Decider> of(String code) {
    return Arrays.stream(values()).filter(d -> d.code().equals(code)).findFirst();
  }
}

package org.waymark.app.mobility.border.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A question of the short questionnaire: a yes, or not knowing, is a risk or brings tasks. */
public enum Risk {
  /** Whether a permit is needed. */
  PERMIT(true, true),
  /** Income or duties in another country. */
  OTHER_TIES(true, true),
  /** Whether the work needs a licence there. */
  LICENCE(true, true),
  /** Whether family comes along; private, and no risk. */
  FAMILY(true, false),
  /** Whether the person signs or sells for the company there. */
  SIGNS(false, true),
  /** Technology or data under export control. */
  EXPORT(false, true),
  /** Whether the employer at home goes on paying. */
  HOME_PAID(false, false);

  private final boolean asksPerson;
  private final boolean toAnalyst;

  Risk(boolean asksPerson, boolean toAnalyst) {
    this.asksPerson = asksPerson;
    this.toAnalyst = toAnalyst;
  }

  public boolean asksPerson() {
    return asksPerson;
  }

  /** A case in which this is so goes to an analyst. */
  public boolean toAnalyst() {
    return toAnalyst;
  }

  public boolean confidential() {
    return this == FAMILY;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Risk> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
  }

  public static List<Risk> asked(boolean person) {
    return Arrays.stream(values()).filter(r -> r.asksPerson() == person).toList();
  }
}

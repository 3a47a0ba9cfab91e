package org.waymark.app.opportunities;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.RequirementsBook.Requirement;

/**
 * A role that does not exist yet, as far as it is thought out.
 *
 * @param family code of a family of roles
 * @param purpose what it is for: becomes the description of the role
 * @param businessCase what it is worth, for those who decide
 * @param amount what it costs in a year
 */
public record ProposedRole(
    String title,
    UnitId unit,
    @Nullable String family,
    @Nullable Integer level,
    String purpose,
    String businessCase,
    @Nullable Funding funding,
    @Nullable Amount amount,
    List<Requirement> requirements) {
  public ProposedRole {
    title = title.strip();
    purpose = purpose.strip();
    businessCase = businessCase.strip();
    requirements = List.copyOf(requirements);
  }

  /** Where the money comes from. */
  public enum Funding {
    EXISTING,
    NEW,
    REALLOCATED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Funding of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** How much of it in a year, in thousands of the currency that the unit reckons in. */
  public enum Amount {
    TO_50,
    TO_75,
    TO_100,
    ABOVE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Amount of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** The same asking for other skills. */
  public ProposedRole asking(List<Requirement> other) {
    return new ProposedRole(
        title, unit, family, level, purpose, businessCase, funding, amount, other);
  }
}

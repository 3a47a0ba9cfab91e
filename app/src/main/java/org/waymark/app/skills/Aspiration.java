package org.waymark.app.skills;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;

/**
 * What somebody would like to do next.
 *
 * @param families codes of job families
 * @param horizonMonths within how many months, or null where they did not say
 */
public record Aspiration(
    List<RoleId> roles,
    List<String> families,
    List<Kind> kinds,
    List<LocationId> places,
    @Nullable Integer horizonMonths,
    Relocation relocation) {
  public static final Aspiration NONE =
      new Aspiration(List.of(), List.of(), List.of(), List.of(), null, Relocation.MAYBE);

  public Aspiration {
    roles = List.copyOf(roles);
    families = List.copyOf(families);
    kinds = List.copyOf(kinds);
    places = List.copyOf(places);
  }

  /** Whether nothing has been said yet. */
  public boolean silent() {
    return equals(NONE);
  }

  /** A kind of move; a step down is offered to nobody who did not ask for it. */
  public enum Kind {
    UP,
    SIDEWAYS,
    DOWN,
    PROJECT,
    ROTATION,
    ABROAD;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** Whether they would move house for it. */
  public enum Relocation {
    NO,
    MAYBE,
    YES;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Relocation of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}

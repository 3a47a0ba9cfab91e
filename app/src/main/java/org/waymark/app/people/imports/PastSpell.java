package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A spell with its manager, as the database holds it or shall hold it. */
record PastSpell(
    Place place,
    String kind,
    LocalDate beganOn,
    @Nullable LocalDate until,
    LocalDate roleSince,
    @Nullable UUID manager) {
  PastSpell until(@Nullable LocalDate day) {
    return new PastSpell(place, kind, beganOn, day, roleSince, manager);
  }

  PastSpell from(LocalDate day) {
    return new PastSpell(place, "unknown", day, until, day, manager);
  }

  PastSpell since(LocalDate day) {
    return new PastSpell(place, kind, beganOn, until, day, manager);
  }

  PastSpell under(@Nullable UUID other) {
    return new PastSpell(place, kind, beganOn, until, roleSince, other);
  }

  PastSpell at(Place other) {
    return new PastSpell(other, kind, beganOn, until, roleSince, manager);
  }
}

package org.waymark.app.opportunities.endorsements;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.RoleId;

/** What somebody is ready for. */
sealed interface Target {
  record ForRole(RoleId role) implements Target {}

  record ForOpening(OpeningId opening) implements Target {}

  static Target of(@Nullable UUID role, @Nullable UUID opening) {
    if (role != null) {
      return new ForRole(new RoleId(role));
    }
    if (opening == null) {
      throw new IllegalArgumentException("for nothing");
    }
    return new ForOpening(new OpeningId(opening));
  }

  default @Nullable UUID roleOrNull() {
    return this instanceof ForRole(RoleId role) ? role.value() : null;
  }

  default @Nullable UUID openingOrNull() {
    return this instanceof ForOpening(OpeningId opening) ? opening.value() : null;
  }

  /** Its page. */
  default String href() {
    return switch (this) {
      case ForRole(RoleId role) -> "/roles/" + role;
      case ForOpening(OpeningId opening) -> "/openings/" + opening;
    };
  }

  /** As in an address: {@code role=…} or {@code opening=…}. */
  default String query() {
    return switch (this) {
      case ForRole(RoleId role) -> "role=" + role;
      case ForOpening(OpeningId opening) -> "opening=" + opening;
    };
  }
}

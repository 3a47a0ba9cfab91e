package org.waymark.samples;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The time a person held a role in a unit; the manager is the last one of that time. */
record Spell(
    Role role,
    Unit unit,
    Site site,
    String entity,
    @Nullable Employee manager,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    MoveKind kind,
    @Nullable EndKind endedHow) {

  Spell ended(@Nullable LocalDate on, @Nullable Employee lastManager, @Nullable EndKind how) {
    return new Spell(role, unit, site, entity, lastManager, startedOn, on, kind, how);
  }

  LocalDate endOr(LocalDate today) {
    return endedOn == null ? today : endedOn;
  }
}

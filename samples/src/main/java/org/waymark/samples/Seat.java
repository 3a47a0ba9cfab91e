package org.waymark.samples;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A position: a role in a unit at a place, with somebody on it or vacant. */
final class Seat {
  final int id;
  final Role role;
  final Unit unit;
  final Site site;
  final @Nullable Seat manager;
  final @Nullable NamedPerson named;
  boolean leads;
  boolean removed;
  int opens;
  int due;
  @Nullable Employee holder;
  @Nullable Employee holderBefore;

  Seat(
      int id,
      Role role,
      Unit unit,
      Site site,
      @Nullable Seat manager,
      @Nullable NamedPerson named) {
    this.id = id;
    this.role = role;
    this.unit = unit;
    this.site = site;
    this.manager = manager;
    this.named = named;
    if (manager != null) {
      manager.leads = true;
    }
  }

  /** Whoever leads this seat now; where that seat is vacant, the next above. */
  @Nullable Employee leader() {
    Seat above = manager;
    while (above != null && above.holder == null) {
      above = above.manager;
    }
    return above == null ? null : above.holder;
  }

  /** Whoever led this seat when the month began. */
  @Nullable Employee leaderBefore() {
    Seat above = manager;
    while (above != null && above.holderBefore == null) {
      above = above.manager;
    }
    return above == null ? null : above.holderBefore;
  }

  String position() {
    return String.format(Locale.ROOT, "P-%06d", id + 1);
  }
}

package org.waymark.app.conversations.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.UnitId;

/** Counts of who talked within their rhythm, and of what was done for which day. */
public interface CoverageBook {
  /**
   * One unit: people whose rhythm asks for conversations, and how many of them talked within it.
   */
  record Line(UnitId unit, int people, int covered) {}

  /** True once for each day and thing to do, for one of all processes. */
  boolean first(String what, LocalDate day, Instant now);

  void keep(LocalDate day, Collection<Line> lines);

  Optional<LocalDate> lastDay();

  /** Of these units, or of all. */
  List<Line> of(LocalDate day, @Nullable Set<UnitId> units);
}

package org.waymark.app.growth.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.Unit;

/**
 * A unit and its parts: each unit directly below, with all that is below it, and last the people
 * who sit in the unit itself. A company of several roots has no unit of its own.
 */
public final class Area {
  private final @Nullable Unit unit;
  private final @Nullable Area above;
  private final List<Unit> parts;
  private final int[] partOf;

  Area(@Nullable Unit unit, @Nullable Area above, List<Unit> parts, int[] partOf) {
    this.unit = unit;
    this.above = above;
    this.parts = List.copyOf(parts);
    this.partOf = partOf;
  }

  public @Nullable Unit unit() {
    return unit;
  }

  /** The area of which this one is a part; null for the company. */
  public @Nullable Area above() {
    return above;
  }

  /** Which part of the area above it is. */
  int partAbove() {
    return above == null || unit == null ? -1 : above.parts.indexOf(unit);
  }

  public List<Unit> parts() {
    return parts;
  }

  /** The part that a unit, named by its number, belongs to, or -1. */
  int partOf(int unitNumber) {
    return partOf[unitNumber];
  }

  /** Whether this part is the unit itself, without those below. */
  public boolean itself(int part) {
    return parts.get(part).equals(unit);
  }
}

package org.waymark.samples;

import org.jspecify.annotations.Nullable;

/** A part of the company; without a parent, the company itself. */
record Unit(String code, String name, @Nullable Unit parent) {

  /** The second level of the tree; the company itself for those who sit above it. */
  Unit division() {
    Unit unit = this;
    while (unit.parent != null && unit.parent.parent != null) {
      unit = unit.parent;
    }
    return unit;
  }
}

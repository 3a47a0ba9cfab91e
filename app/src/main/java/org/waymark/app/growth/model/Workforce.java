package org.waymark.app.growth.model;

import java.util.BitSet;

/** People by number: where they are, whether they chose to be found, and what they can do. */
public final class Workforce {
  private final int[] unitOf;
  private final int[] familyOf;
  private final BitSet found;
  private final Holders holders;

  public Workforce(int[] unitOf, int[] familyOf, BitSet found, Holders holders) {
    this.unitOf = unitOf.clone();
    this.familyOf = familyOf.clone();
    this.found = (BitSet) found.clone();
    this.holders = holders;
  }

  int people() {
    return unitOf.length;
  }

  /** By part of the area and family. Never shown as it is. */
  int[][] count(Area area, Population population, int families) {
    int[][] counts = new int[area.parts().size()][families];
    holders.of(
        population.skill(),
        (person, level, assumed) -> {
          int part = area.partOf(unitOf[person]);
          if (part >= 0 && population.has(level, assumed, found.get(person))) {
            counts[part][familyOf[person]]++;
          }
        });
    return counts;
  }
}

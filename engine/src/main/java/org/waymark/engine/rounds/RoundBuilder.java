package org.waymark.engine.rounds;

import java.util.Arrays;
import java.util.BitSet;

/** Collects what both sides hand in; not thread-safe. Everything odd is refused with the reason. */
public final class RoundBuilder {
  private static final int[] NOTHING = {};
  private static final int[][] NO_TIERS = {};

  private final int[] places;
  private final int[][] wishes;
  private final int[][][] tiers;
  private final BitSet[] barred;

  RoundBuilder(int people, int[] places) {
    within("The number of people", people, Round.PEOPLE);
    for (int some : places) {
      within("The places of an opening", some, Round.PEOPLE);
    }
    this.places = places;
    this.wishes = new int[people][];
    this.tiers = new int[places.length][][];
    this.barred = new BitSet[places.length];
    Arrays.fill(wishes, NOTHING);
    Arrays.fill(tiers, NO_TIERS);
    Arrays.setAll(barred, o -> new BitSet());
  }

  private static int within(String what, int value, int most) {
    if (value < 0 || value > most) {
      throw new IllegalArgumentException(
          "%s lies between 0 and %,d, but was %,d.".formatted(what, most, value));
    }
    return value;
  }

  private int person(int person) {
    return within("A person's id", person, wishes.length - 1);
  }

  private int opening(int opening) {
    return within("An opening's id", opening, places.length - 1);
  }

  /** What a person wants, the most wanted first; takes the place of what was given before. */
  public RoundBuilder wishes(int person, int... openings) {
    within("The number of wishes", openings.length, Round.WISHES);
    Arrays.stream(openings).forEach(this::opening);
    eachOnce(person(person), openings);
    wishes[person] = openings.clone();
    return this;
  }

  static void eachOnce(int person, int[] openings) {
    int[] sorted = openings.clone();
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        throw new IllegalArgumentException(
            "Person %d wishes for opening %d twice.".formatted(person, sorted[i]));
      }
    }
  }

  /**
   * Whom an opening would take: tiers from the best on, people of one tier being equal; takes the
   * place of what was given before.
   */
  public RoundBuilder ranks(int opening, int[]... tiersBestFirst) {
    var seen = new BitSet();
    for (int[] tier : tiersBestFirst) {
      for (int person : tier) {
        if (seen.get(person(person))) {
          throw new IllegalArgumentException(
              "Opening %d ranks person %d twice.".formatted(opening, person));
        }
        seen.set(person);
      }
    }
    int[][] own = new int[tiersBestFirst.length][];
    Arrays.setAll(own, t -> tiersBestFirst[t].clone());
    tiers[opening(opening)] = own;
    return this;
  }

  /** Who must not be placed there (not eligible, no right to work there), whatever the ranking. */
  public RoundBuilder bars(int opening, int... people) {
    for (int person : people) {
      barred[opening(opening)].set(person(person));
    }
    return this;
  }

  /** Everybody takes part. */
  public Round build() {
    int[] start = new int[wishes.length + 1];
    for (int p = 0; p < wishes.length; p++) {
      start[p + 1] = start[p] + wishes[p].length;
    }
    int[] opening = new int[start[wishes.length]];
    for (int p = 0; p < wishes.length; p++) {
      System.arraycopy(wishes[p], 0, opening, start[p], wishes[p].length);
    }
    var admitted = new BitSet();
    admitted.set(0, wishes.length);
    return new Round(places, start, opening, tiers(start, opening), admitted);
  }

  /** Opening by opening, so that one array over the people is enough. */
  private int[] tiers(int[] start, int[] opening) {
    int[] next = new int[places.length + 1];
    for (int o : opening) {
      next[o + 1]++;
    }
    for (int o = 0; o < places.length; o++) {
      next[o + 1] += next[o];
    }
    int[] of = next.clone();
    int[] wish = new int[opening.length];
    int[] wisher = new int[opening.length];
    for (int p = 0; p < wishes.length; p++) {
      for (int at = start[p]; at < start[p + 1]; at++) {
        wisher[next[opening[at]]] = p;
        wish[next[opening[at]]++] = at;
      }
    }
    int[] tier = new int[opening.length];
    int[] ranked = new int[wishes.length];
    Arrays.fill(ranked, Round.NOT_RANKED);
    for (int o = 0; o < places.length; o++) {
      mark(o, ranked, false);
      for (int i = of[o]; i < of[o + 1]; i++) {
        tier[wish[i]] = barred[o].get(wisher[i]) ? Round.BARRED : ranked[wisher[i]];
      }
      mark(o, ranked, true);
    }
    return tier;
  }

  private void mark(int opening, int[] ranked, boolean clear) {
    for (int t = 0; t < tiers[opening].length; t++) {
      for (int person : tiers[opening][t]) {
        ranked[person] = clear ? Round.NOT_RANKED : t;
      }
    }
  }
}

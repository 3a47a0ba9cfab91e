package org.waymark.engine.rounds;

import java.util.Arrays;

/**
 * Person-proposing deferred acceptance (Gale and Shapley 1962; with places, Roth and Sotomayor
 * 1990). The result has no blocking pair; among all results without one it is the best for every
 * person at once; and no person can do better by handing in anything but their true order.
 */
public final class DeferredAcceptance {
  private final Round round;
  private final int[] drawn;
  private final int[] personOfDraw;
  private final int[] start;
  private final int[] held;
  private final long[] heap;
  private final int[] choice;

  private DeferredAcceptance(Round round, Lottery lottery) {
    this.round = round;
    this.drawn = lottery.named("ties").places(round.people());
    this.personOfDraw = new int[drawn.length];
    for (int p = 0; p < drawn.length; p++) {
      personOfDraw[drawn[p]] = p;
    }
    int[] asking = asking(round);
    this.start = new int[round.openings() + 1];
    for (int o = 0; o < round.openings(); o++) {
      start[o + 1] = start[o] + Math.min(round.places(o), asking[o]);
    }
    this.held = new int[round.openings()];
    this.heap = new long[start[round.openings()]];
    this.choice = new int[round.people()];
  }

  /** How many people each opening may have to choose from; so many places are enough. */
  private static int[] asking(Round round) {
    int[] asking = new int[round.openings()];
    for (int person = 0; person < round.people(); person++) {
      for (int choice = 0; choice < round.wishes(person); choice++) {
        asking[round.wish(person, choice)]++;
      }
    }
    return asking;
  }

  /** The one result that these lists, these places and this seed give. */
  public static Outcome run(Round round, Lottery lottery) {
    return new DeferredAcceptance(round, lottery).run();
  }

  private Outcome run() {
    for (int person = 0; person < round.people(); person++) {
      int free = round.admitted(person) ? person : -1;
      while (free >= 0) {
        free = propose(free);
      }
    }
    int[] assigned = new int[round.people()];
    Arrays.fill(assigned, Outcome.NOWHERE);
    for (int o = 0; o < round.openings(); o++) {
      for (int i = start[o]; i < start[o] + held[o]; i++) {
        assigned[personOfDraw[(int) heap[i]]] = o;
      }
    }
    return new Outcome(assigned);
  }

  /** Asks for the next wish; returns who is without a place then, or -1. */
  private int propose(int person) {
    while (choice[person] < round.wishes(person)) {
      int at = choice[person]++;
      int tier = round.tier(person, at);
      int opening = round.wish(person, at);
      int places = start[opening + 1] - start[opening];
      if (tier >= 0 && places > 0) {
        long key = (long) tier << 32 | drawn[person];
        if (held[opening] < places) {
          up(start[opening], held[opening]++, key);
          return -1;
        }
        long worst = heap[start[opening]];
        if (key < worst) {
          down(start[opening], places, key);
          return personOfDraw[(int) worst];
        }
      }
    }
    return -1;
  }

  /** The worst is on top. */
  private void up(int base, int from, long key) {
    int at = from;
    while (at > 0 && heap[base + (at - 1) / 2] < key) {
      heap[base + at] = heap[base + (at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[base + at] = key;
  }

  private void down(int base, int size, long key) {
    int at = 0;
    while (true) {
      int child = 2 * at + 1;
      if (child + 1 < size && heap[base + child + 1] > heap[base + child]) {
        child++;
      }
      if (child >= size || heap[base + child] <= key) {
        break;
      }
      heap[base + at] = heap[base + child];
      at = child;
    }
    heap[base + at] = key;
  }
}

package org.waymark.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to 32,768 openings, immutable: for each (skill, minimum) the openings that ask for it, with
 * weight and gate. One int per opening collects the points below and the number of gates opened
 * above.
 */
final class OpeningBlock {
  private static final int GATE_OPENED = 1 << 22;
  private static final int REQUIRED = 1;
  private static final int WEIGHT_SHIFT = 1;
  private static final int LOCAL_SHIFT = 15;
  private static final int WEIGHT_MASK = (1 << 14) - 1;

  private final List<@Nullable Requirements> openings;
  private final int[] start;
  private final int[] posting;
  private final byte[] gates;

  /** Openings that were removed are null. */
  OpeningBlock(List<@Nullable Requirements> openings, int skills) {
    this.openings = openings;
    this.start = new int[skills * Limits.LEVELS + 1];
    this.gates = new byte[openings.size()];
    for (Requirements opening : openings) {
      if (opening != null) {
        opening.all().forEach(r -> start[key(r) + 1]++);
      }
    }
    for (int key = 1; key < start.length; key++) {
      start[key] += start[key - 1];
    }
    this.posting = new int[start[start.length - 1]];
    fill();
  }

  private static int key(Requirement r) {
    return r.skill() * Limits.LEVELS + r.minimum() - 1;
  }

  private void fill() {
    int[] next = start.clone();
    for (int local = 0; local < openings.size(); local++) {
      Requirements opening = openings.get(local);
      if (opening != null) {
        for (Requirement r : opening.all()) {
          int required = r.required() ? REQUIRED : 0;
          posting[next[key(r)]++] = local << LOCAL_SHIFT | r.weight() << WEIGHT_SHIFT | required;
          gates[local] += (byte) required;
        }
      }
    }
  }

  int rows() {
    return openings.size();
  }

  List<@Nullable Requirements> openings() {
    return openings;
  }

  /** Leaves points and opened gates of each row in the scratch's sums. */
  void score(Earned earned, Gate gate, Scratch scratch) {
    Arrays.fill(scratch.sum, 0, rows(), 0);
    for (int slot = 0; slot < earned.slots(); slot++) {
      int skill = earned.skillAt(slot);
      for (int minimum = 1; skill >= 0 && minimum <= Limits.LEVELS; minimum++) {
        int credit = earned.creditAt(slot, minimum);
        if (credit > 0) {
          add(skill * Limits.LEVELS + minimum - 1, credit, gate, scratch.sum);
        }
      }
    }
  }

  private void add(int key, int credit, Gate gate, int[] sum) {
    int opens = credit >= gate.threshold() ? GATE_OPENED : 0;
    for (int at = start[key]; at < start[key + 1]; at++) {
      int p = posting[at];
      sum[p >>> LOCAL_SHIFT] +=
          (p >>> WEIGHT_SHIFT & WEIGHT_MASK) * credit + (p & REQUIRED) * opens;
    }
  }

  /** Offers the rows that are there and that the filter lets through. */
  void offer(Scratch scratch, int block, long @Nullable [] filter, Gate gate, TopHits top) {
    for (int from = 0; from < rows(); from += Long.SIZE) {
      long bits = Blocks.shown(filter, block, from, rows());
      for (; bits != 0; bits &= bits - 1) {
        int local = from + Long.numberOfTrailingZeros(bits);
        if (openings.get(local) != null) {
          top.offer(value(local, scratch.sum[local], gate), (block << Blocks.SHIFT) + local);
        }
      }
    }
  }

  private int value(int local, int sum, Gate gate) {
    boolean passed = gate.threshold() == 0 || sum / GATE_OPENED == gates[local];
    return (sum & (GATE_OPENED - 1)) + (passed ? TopHits.GATE : 0);
  }
}

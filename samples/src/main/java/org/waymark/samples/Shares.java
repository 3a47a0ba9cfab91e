package org.waymark.samples;

import java.util.ArrayList;
import java.util.List;

/** Splits whole numbers fairly: the largest remainders get what is left over. */
final class Shares {
  private Shares() {}

  static int[] split(int total, List<Double> weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    int[] parts = new int[weights.size()];
    double[] rest = new double[parts.length];
    int left = total;
    for (int i = 0; i < parts.length; i++) {
      double exact = sum == 0 ? 0 : total * weights.get(i) / sum;
      parts[i] = (int) exact;
      rest[i] = exact - parts[i];
      left -= parts[i];
    }
    for (; left > 0 && parts.length > 0; left--) {
      int best = 0;
      for (int i = 1; i < rest.length; i++) {
        best = rest[i] > rest[best] ? i : best;
      }
      parts[best]++;
      rest[best] -= 1;
    }
    return parts;
  }

  /** Parts below the floor are dropped and their share goes to the others. */
  static int[] splitWithFloor(int total, List<Double> weights, int floor) {
    List<Double> kept = new ArrayList<>(weights);
    while (true) {
      int[] parts = split(total, kept);
      int smallest = -1;
      for (int i = 0; i < parts.length; i++) {
        if (kept.get(i) > 0
            && parts[i] < floor
            && (smallest < 0 || kept.get(i) < kept.get(smallest))) {
          smallest = i;
        }
      }
      if (smallest < 0 || kept.stream().filter(weight -> weight > 0).count() == 1) {
        return parts;
      }
      kept.set(smallest, 0.0);
    }
  }

  static int[] even(int total, int parts) {
    int[] sizes = new int[parts];
    for (int i = 0; i < parts; i++) {
      sizes[i] = total / parts + (i < total % parts ? 1 : 0);
    }
    return sizes;
  }
}

package org.waymark.measures;

import java.util.Random;

/** Tables with many small cells and zeros. */
final class RandomTables {
  private RandomTables() {}

  static int[][] of(int seed, int smallest) {
    var random = new Random(seed);
    int[][] counts = new int[1 + random.nextInt(6)][1 + random.nextInt(6)];
    double few = random.nextDouble();
    for (int[] row : counts) {
      for (int c = 0; c < row.length; c++) {
        row[c] = random.nextDouble() < few ? random.nextInt(smallest + 1) : random.nextInt(60);
      }
    }
    return counts;
  }

  static int[][] small(int seed) {
    var random = new Random(seed);
    int[][] counts = new int[1 + random.nextInt(2)][2 + random.nextInt(2)];
    for (int[] row : counts) {
      for (int c = 0; c < row.length; c++) {
        row[c] = random.nextInt(6);
      }
    }
    return counts;
  }
}

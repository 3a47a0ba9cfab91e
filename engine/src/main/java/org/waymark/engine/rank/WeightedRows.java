package org.waymark.engine.rank;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Sparse vectors with one row per role, and their cosines; columns are any numbers. */
final class WeightedRows {
  private final int[][] columns;
  private final float[][] values;

  private WeightedRows(int rows) {
    columns = new int[rows][];
    values = new float[rows][];
  }

  /**
   * Weighs each value with {@code ln(1 + rows / rows with the column)} and brings rows to length 1.
   */
  static WeightedRows weighed(Map<Integer, Double>[] rows) {
    Map<Integer, Integer> having = new TreeMap<>();
    for (var row : rows) {
      row.keySet().forEach(c -> having.merge(c, 1, Integer::sum));
    }
    var weighed = new WeightedRows(rows.length);
    for (int r = 0; r < rows.length; r++) {
      var sorted = new TreeMap<>(rows[r]);
      int[] columns = sorted.keySet().stream().mapToInt(c -> c).toArray();
      float[] values = new float[columns.length];
      double square = 0;
      for (int i = 0; i < columns.length; i++) {
        int df = having.getOrDefault(columns[i], 1);
        double idf = StrictMath.log(1 + (double) rows.length / df);
        values[i] = (float) (sorted.getOrDefault(columns[i], 0.0) * idf);
        square += values[i] * values[i];
      }
      for (int i = 0; i < values.length && square > 0; i++) {
        values[i] /= (float) Math.sqrt(square);
      }
      weighed.columns[r] = columns;
      weighed.values[r] = values;
    }
    return weighed;
  }

  int[] columns(int row) {
    return columns[row];
  }

  float[] values(int row) {
    return values[row];
  }

  float[] cosines(int row) {
    int most = Arrays.stream(columns).flatMapToInt(Arrays::stream).max().orElse(0);
    float[] dense = new float[most + 1];
    for (int i = 0; i < columns[row].length; i++) {
      dense[columns[row][i]] = values[row][i];
    }
    float[] cosines = new float[columns.length];
    for (int other = 0; other < cosines.length; other++) {
      float sum = 0;
      for (int i = 0; i < columns[other].length; i++) {
        sum += dense[columns[other][i]] * values[other][i];
      }
      cosines[other] = sum;
    }
    return cosines;
  }
}

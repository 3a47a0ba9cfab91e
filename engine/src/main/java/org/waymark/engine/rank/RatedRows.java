package org.waymark.engine.rank;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Ratings of roles, each brought to mean 0 and deviation 1 over all roles, and their cosines. */
final class RatedRows {
  private final float[][] rows;

  RatedRows(List<Map<String, Double>> ratings) {
    var columns = new TreeMap<String, Integer>();
    var names = new TreeSet<String>();
    ratings.forEach(r -> names.addAll(r.keySet()));
    names.forEach(n -> columns.put(n, columns.size()));
    rows = new float[ratings.size()][columns.size()];
    columns.forEach((name, column) -> fill(ratings, name, column));
    for (float[] row : rows) {
      double square = 0;
      for (float v : row) {
        square += v * v;
      }
      for (int i = 0; i < row.length && square > 0; i++) {
        row[i] /= (float) Math.sqrt(square);
      }
    }
  }

  /** What a role is not rated in stays at the mean. */
  private void fill(List<Map<String, Double>> ratings, String name, int column) {
    double[] values =
        ratings.stream()
            .filter(r -> r.containsKey(name))
            .mapToDouble(r -> r.getOrDefault(name, 0.0))
            .toArray();
    double mean = Arrays.stream(values).average().orElse(0);
    double square = 0;
    for (double v : values) {
      square += (v - mean) * (v - mean);
    }
    double deviation = Math.sqrt(square / values.length);
    for (int r = 0; r < rows.length; r++) {
      Double value = ratings.get(r).get(name);
      rows[r][column] =
          value == null || deviation < 1e-9 ? 0 : (float) ((value - mean) / deviation);
    }
  }

  float[] cosines(int row) {
    float[] cosines = new float[rows.length];
    for (int other = 0; other < cosines.length; other++) {
      float sum = 0;
      for (int i = 0; i < rows[row].length; i++) {
        sum += rows[row][i] * rows[other][i];
      }
      cosines[other] = sum;
    }
    return cosines;
  }
}

package org.waymark.engine.rank;

import java.util.Arrays;
import org.waymark.engine.vector.PackedVector;
import org.waymark.engine.vector.VectorRows;

/**
 * Vectors of texts that belong to ids from 0, added in the order of their ids; an id may have many,
 * and its score is the greatest.
 */
final class LabelVectors {
  /** The cosine of an id without any vector. */
  static final float NONE = 0;

  private static final double SOFTNESS = 0.05;
  private static final float FAR = 0.2f;

  private final VectorRows rows;
  private int[] owner = new int[64];

  LabelVectors(int size) {
    rows = new VectorRows(size);
  }

  void add(int id, PackedVector vector) {
    int row = rows.add(vector);
    if (row == owner.length) {
      owner = Arrays.copyOf(owner, 2 * row);
    }
    owner[row] = id;
  }

  int rows() {
    return rows.rows();
  }

  int owner(int row) {
    return owner[row];
  }

  float dot(int row, PackedVector query) {
    return rows.dot(row, query);
  }

  /** Of the ids below a number. */
  float[] scores(PackedVector query, int ids) {
    float[] best = new float[ids];
    Arrays.fill(best, Float.NEGATIVE_INFINITY);
    for (int row = 0; row < rows.rows() && owner[row] < ids; row++) {
      best[owner[row]] = Math.max(best[owner[row]], rows.dot(row, query));
    }
    for (int id = 0; id < ids; id++) {
      best[id] = best[id] == Float.NEGATIVE_INFINITY ? NONE : best[id];
    }
    return best;
  }

  /**
   * Like {@link #scores}, but every name counts, near ones most: {@code t × ln Σ exp(cos / t)} with
   * t = 0.05, cosines below 0.2 left out. Many names that are all rather near beat a single one.
   */
  float[] soft(PackedVector query, int ids) {
    double[] sum = new double[ids];
    for (int row = 0; row < rows.rows() && owner[row] < ids; row++) {
      float cosine = rows.dot(row, query);
      if (cosine > FAR) {
        sum[owner[row]] += Math.exp(cosine / SOFTNESS);
      }
    }
    float[] soft = new float[ids];
    for (int id = 0; id < ids; id++) {
      soft[id] = sum[id] == 0 ? FAR : (float) (SOFTNESS * Math.log(sum[id]));
    }
    return soft;
  }
}

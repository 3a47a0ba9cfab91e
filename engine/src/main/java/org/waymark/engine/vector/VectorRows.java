package org.waymark.engine.vector;

import java.util.Arrays;

/**
 * Many packed vectors of one size in one array; rows are numbered from 0. Not thread-safe to fill.
 */
public final class VectorRows {
  private final int size;
  private byte[] bytes;
  private float[] scales = new float[16];
  private int rows;

  public VectorRows(int size) {
    this.size = size;
    this.bytes = new byte[16 * size];
  }

  /** The number of the new row. */
  public int add(PackedVector vector) {
    if (vector.size() != size) {
      throw new IllegalArgumentException(
          "Rows have %d values, but the vector has %d.".formatted(size, vector.size()));
    }
    if (rows == scales.length) {
      scales = Arrays.copyOf(scales, 2 * rows);
      bytes = Arrays.copyOf(bytes, Math.multiplyExact(2 * rows, size));
    }
    System.arraycopy(vector.bytes, 0, bytes, rows * size, size);
    scales[rows] = vector.scale;
    return rows++;
  }

  public int rows() {
    return rows;
  }

  /** The inner product with one row. */
  public float dot(int row, PackedVector query) {
    return Products.BEST.dot(query.bytes, bytes, row * size) * scales[row] * query.scale;
  }
}

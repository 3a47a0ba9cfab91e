package org.waymark.engine.vector;

import java.util.Arrays;
import org.waymark.engine.Limits;

/**
 * Many packed vectors of one size in one array; rows are numbered from 0. Not thread-safe to fill.
 */
public final class VectorRows {
  private static final int MOST = 1 << 16;

  private final int size;
  private byte[] bytes;
  private float[] scales = new float[16];
  private int rows;

  /** Of vectors of so many values, 0 or more. */
  public VectorRows(int size) {
    this.size = Limits.within("The values of a vector", size, 0, MOST);
    this.bytes = new byte[16 * size];
  }

  /** The number of the new row. Refuses a vector of another size. */
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

  /** How many rows there are. */
  public int rows() {
    return rows;
  }

  /** The inner product with one row. Refuses unknown rows and a vector of another size. */
  public float dot(int row, PackedVector query) {
    if (row < 0 || row >= rows || query.bytes.length != size) {
      throw new IllegalArgumentException(
          "Row %,d of %,d with %d values has no product with a vector of %d."
              .formatted(row, rows, size, query.bytes.length));
    }
    return Products.BEST.dot(query.bytes, bytes, row * size) * scales[row] * query.scale;
  }
}

package org.waymark.engine.vector;

import java.util.Arrays;

/**
 * A vector in one byte per value: {@code value[i] ≈ scale × bytes[i]}, with bytes from −127 to 127.
 * For vectors of length 1 and some hundred values, cosines are off by less than 0.001.
 */
public final class PackedVector {
  private static final int MOST = 127;

  final byte[] bytes;
  final float scale;

  private PackedVector(byte[] bytes, float scale) {
    this.bytes = bytes;
    this.scale = scale;
  }

  /** Packs; refuses values that are not finite. */
  public static PackedVector of(float[] values) {
    float most = 0;
    for (float v : values) {
      if (!Float.isFinite(v)) {
        throw new IllegalArgumentException("A vector has finite values, but one was " + v + ".");
      }
      most = Math.max(most, Math.abs(v));
    }
    float scale = most < Float.MIN_NORMAL * MOST ? 1 : most / MOST;
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(values[i] / scale);
    }
    return new PackedVector(bytes, scale);
  }

  /** Packs after bringing the length to 1; of zeros, zeros. Refuses values that are not finite. */
  public static PackedVector unit(float[] values) {
    double square = 0;
    for (float v : values) {
      square += (double) v * v;
    }
    double length = square == 0 ? 1 : Math.sqrt(square);
    float[] unit = values.clone();
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (unit[i] / length);
    }
    return of(unit);
  }

  /** From what {@link #bytes()} and {@link #scale()} gave. */
  public static PackedVector of(byte[] bytes, float scale) {
    if (!(scale > 0) || Float.isInfinite(scale)) {
      throw new IllegalArgumentException("A scale is positive and finite, not " + scale + ".");
    }
    for (byte b : bytes) {
      if (b == Byte.MIN_VALUE) {
        throw new IllegalArgumentException("A packed vector has bytes from -127 to 127.");
      }
    }
    return new PackedVector(bytes.clone(), scale);
  }

  /** A copy, −127 to 127 each. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** What one step of a byte is worth, above 0. */
  public float scale() {
    return scale;
  }

  /** How many values there are. */
  public int size() {
    return bytes.length;
  }

  /** The values, each off by at most half a {@link #scale()}. */
  public float[] unpacked() {
    float[] values = new float[bytes.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = scale * bytes[i];
    }
    return values;
  }

  /** Adds each value to that of a sum; refuses a sum of another size. */
  public void addTo(float[] sum) {
    if (sum.length != bytes.length) {
      throw new IllegalArgumentException(
          "A vector of %d values is not added to one of %d.".formatted(bytes.length, sum.length));
    }
    for (int i = 0; i < bytes.length; i++) {
      sum[i] += scale * bytes[i];
    }
  }

  /** The inner product; of vectors of length 1, the cosine. Refuses a vector of another size. */
  public float dot(PackedVector other) {
    if (other.bytes.length != bytes.length) {
      throw new IllegalArgumentException(
          "Vectors of %d and %d values have no product."
              .formatted(bytes.length, other.bytes.length));
    }
    return Products.BEST.dot(bytes, other.bytes, 0) * scale * other.scale;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof PackedVector v && v.scale == scale && Arrays.equals(v.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(bytes) + Float.hashCode(scale);
  }
}

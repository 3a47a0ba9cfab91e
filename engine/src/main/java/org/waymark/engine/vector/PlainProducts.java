package org.waymark.engine.vector;

/** Plain loops. */
final class PlainProducts implements Products {
  @Override
  public int dot(byte[] a, byte[] b, int from) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[from + i];
    }
    return sum;
  }
}

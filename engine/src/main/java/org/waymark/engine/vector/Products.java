package org.waymark.engine.vector;

/** Exact inner products of bytes from −127 to 127. */
interface Products {
  /** With vector instructions where the running JVM has them, else without. */
  Products BEST = best();

  private static Products best() {
    boolean vectors = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    return vectors ? new VectorProducts() : new PlainProducts();
  }

  /** Of all of a with as many bytes of b from an offset. */
  int dot(byte[] a, byte[] b, int from);
}

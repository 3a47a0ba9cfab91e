package org.waymark.engine.vector;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The widest vectors of the machine, products in shorts: values lie between −127 and 127, so one
 * product fits, and the sum of two as well. Loaded only where the module jdk.incubator.vector is.
 */
final class VectorProducts implements Products {
  private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Byte> BYTES =
      VectorSpecies.of(
          byte.class, VectorShape.forBitSize(Math.max(64, SHORTS.vectorBitSize() / 2)));
  private static final int STEP = SHORTS.length();

  @Override
  public int dot(byte[] a, byte[] b, int from) {
    if (SHORTS.vectorBitSize() < 128) {
      return rest(a, b, from, 0);
    }
    IntVector sum = IntVector.zero(INTS);
    int i = 0;
    for (; i + 2 * STEP <= a.length; i += 2 * STEP) {
      ShortVector two = product(a, b, from, i).add(product(a, b, from, i + STEP));
      sum =
          sum.add(two.convertShape(VectorOperators.S2I, INTS, 0))
              .add(two.convertShape(VectorOperators.S2I, INTS, 1));
    }
    return sum.reduceLanes(VectorOperators.ADD) + rest(a, b, from, i);
  }

  private static ShortVector product(byte[] a, byte[] b, int from, int i) {
    return wide(a, i).mul(wide(b, from + i));
  }

  private static ShortVector wide(byte[] bytes, int at) {
    return (ShortVector)
        ByteVector.fromArray(BYTES, bytes, at).convertShape(VectorOperators.B2S, SHORTS, 0);
  }

  private static int rest(byte[] a, byte[] b, int from, int i) {
    int sum = 0;
    for (; i < a.length; i++) {
      sum += a[i] * b[from + i];
    }
    return sum;
  }
}

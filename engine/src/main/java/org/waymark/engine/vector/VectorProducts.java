package org.waymark.engine.vector;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The widest vectors of the machine. Loaded only where the module jdk.incubator.vector is. */
final class VectorProducts implements Products {
  private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Byte> BYTES =
      VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, INTS.vectorBitSize() / 4)));
  private static final int STEP = INTS.length();

  @Override
  public int dot(byte[] a, byte[] b, int from) {
    if (INTS.vectorBitSize() < 256) {
      return rest(a, b, from, 0);
    }
    IntVector even = IntVector.zero(INTS);
    IntVector odd = IntVector.zero(INTS);
    int i = 0;
    for (; i + 2 * STEP <= a.length; i += 2 * STEP) {
      even = even.add(wide(a, i).mul(wide(b, from + i)));
      odd = odd.add(wide(a, i + STEP).mul(wide(b, from + i + STEP)));
    }
    return even.add(odd).reduceLanes(VectorOperators.ADD) + rest(a, b, from, i);
  }

  private static IntVector wide(byte[] bytes, int at) {
    return (IntVector)
        ByteVector.fromArray(BYTES, bytes, at).convertShape(VectorOperators.B2I, INTS, 0);
  }

  private static int rest(byte[] a, byte[] b, int from, int i) {
    int sum = 0;
    for (; i < a.length; i++) {
      sum += a[i] * b[from + i];
    }
    return sum;
  }
}

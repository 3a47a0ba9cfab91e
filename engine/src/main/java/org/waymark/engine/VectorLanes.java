package org.waymark.engine;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The widest vectors of the machine. Loaded only where the module jdk.incubator.vector is. */
final class VectorLanes implements Lanes {
  private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Byte> BYTES =
      VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, INTS.vectorBitSize() / 4)));
  private static final ByteVector NONE = ByteVector.zero(BYTES);

  /** Below 256 bits there is no vector of as many bytes as ints. */
  static boolean wideEnough() {
    return INTS.vectorBitSize() >= 256;
  }

  private static IntVector credits(byte[] credit, int i) {
    var bytes = ByteVector.fromArray(BYTES, credit, i);
    NONE.intoArray(credit, i);
    return (IntVector) bytes.convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0);
  }

  @Override
  public void add(byte[] credit, int[] sum, int length, int weight) {
    for (int i = 0; i < length; i += INTS.length()) {
      IntVector points = credits(credit, i).mul(weight);
      IntVector.fromArray(INTS, sum, i).add(points).intoArray(sum, i);
    }
  }

  @Override
  public void addGated(byte[] credit, int[] sum, int length, int weight, int threshold) {
    for (int i = 0; i < length; i += INTS.length()) {
      IntVector credits = credits(credit, i);
      var closed = credits.compare(VectorOperators.LT, threshold);
      IntVector.fromArray(INTS, sum, i)
          .add(credits.mul(weight))
          .lanewise(VectorOperators.AND, ~TopHits.GATE, closed)
          .intoArray(sum, i);
    }
  }

  @Override
  public long above(int[] sum, int from, int threshold) {
    long bits = 0;
    for (int i = 0; i < Long.SIZE; i += INTS.length()) {
      var greater = IntVector.fromArray(INTS, sum, from + i).compare(VectorOperators.GT, threshold);
      bits |= greater.toLong() << i;
    }
    return bits;
  }
}

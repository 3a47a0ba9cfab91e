package org.waymark.engine;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The widest vectors of the machine: the sums of some lanes stay in a register over all rows. */
final class VectorLaneSums implements LaneSums {
  private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Byte> BYTES =
      VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, INTS.vectorBitSize() / 4)));

  @Override
  public void of(BatchOpenings openings, int opening, byte[] credit, int threshold, int[] sum) {
    int from = openings.start[opening];
    int gated = from + openings.required[opening];
    int end = openings.start[opening + 1];
    for (int lane = 0; lane < Batch.LANES; lane += INTS.length()) {
      IntVector acc = IntVector.broadcast(INTS, TopHits.GATE);
      int at = from;
      for (; at < gated; at++) {
        IntVector c = credits(credit, openings.row[at] * Batch.LANES + lane);
        var closed = c.compare(VectorOperators.LT, threshold);
        acc =
            acc.add(c.mul(openings.weight[at]))
                .lanewise(VectorOperators.AND, ~TopHits.GATE, closed);
      }
      for (; at < end; at++) {
        IntVector c = credits(credit, openings.row[at] * Batch.LANES + lane);
        acc = acc.add(c.mul(openings.weight[at]));
      }
      acc.intoArray(sum, lane);
    }
  }

  private static IntVector credits(byte[] credit, int at) {
    var bytes = ByteVector.fromArray(BYTES, credit, at);
    return (IntVector) bytes.convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0);
  }

  @Override
  public long above(int[] sum, int[] least) {
    long bits = 0;
    for (int lane = 0; lane < Batch.LANES; lane += INTS.length()) {
      var greater =
          IntVector.fromArray(INTS, sum, lane)
              .compare(VectorOperators.GT, IntVector.fromArray(INTS, least, lane));
      bits |= greater.toLong() << lane;
    }
    return bits;
  }
}

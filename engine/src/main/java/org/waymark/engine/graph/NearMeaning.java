package org.waymark.engine.graph;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.engine.Limits;
import org.waymark.engine.Reason;
import org.waymark.engine.vector.PackedVector;

/** Which names mean nearly the same, by the cosines of their vectors. */
final class NearMeaning {
  private static final double MOST = 0.7;
  private static final double LEAST = 0.6;
  private static final double FROM = 0.5;

  private final @Nullable PackedVector[] vectors;
  private long[][] prepared = {};
  private boolean any;

  NearMeaning(int skills) {
    vectors = new PackedVector[skills];
  }

  void add(int skill, PackedVector vector) {
    if (vectors[skill] != null) {
      throw new IllegalArgumentException("Skill %d has two vectors.".formatted(skill));
    }
    vectors[skill] = vector;
    any = true;
  }

  /** Works out all skills on all processors. */
  void prepare() {
    if (any) {
      prepared =
          IntStream.range(0, vectors.length)
              .parallel()
              .mapToObj(this::nearest)
              .toArray(long[][]::new);
    }
  }

  void near(int skill, Evidence evidence) {
    if (!any) {
      return;
    }
    for (long key : prepared.length == 0 ? nearest(skill) : prepared[skill]) {
      int other = (int) key;
      double cosine = -(int) (key >> 32) / 10_000.0;
      double share = (cosine - FROM) / (1 - FROM);
      evidence.see(
          other, Reason.Kind.MEANING, MOST * share * share, (int) Math.round(100 * cosine));
    }
  }

  /** The nearest, each as minus its cosine in ten thousandths and its id. */
  private long[] nearest(int skill) {
    PackedVector own = vectors[skill];
    long[] keys = new long[Limits.NEIGHBOURS * 2];
    int size = 0;
    for (int other = 0; own != null && other < vectors.length; other++) {
      PackedVector theirs = vectors[other];
      double cosine = theirs == null || other == skill ? 0 : Math.min(1, own.dot(theirs));
      if (cosine >= LEAST) {
        keys[size++] = ((long) -(int) Math.round(10_000 * cosine) << 32) | other;
        if (size == keys.length) {
          Arrays.sort(keys);
          size = Limits.NEIGHBOURS;
        }
      }
    }
    Arrays.sort(keys, 0, size);
    return Arrays.copyOf(keys, Math.min(size, Limits.NEIGHBOURS));
  }
}

package org.waymark.engine.rank;

import java.util.Arrays;
import org.waymark.engine.vector.PackedVector;

/** The 60 occupations nearest to a title, with how near they are: length 1. */
final class Soft {
  private static final int NEAREST = 60;
  private static final double WIDTH = 0.1;
  private static final Soft NOTHING = new Soft(new int[0], new float[0]);

  private final int[] occupations;
  private final float[] shares;

  private Soft(int[] occupations, float[] shares) {
    this.occupations = occupations;
    this.shares = shares;
  }

  static Soft of(TitleSpace space, String title) {
    PackedVector own = space.meaning(title);
    PackedVector mapped = space.learned(title);
    if (own == null || mapped == null) {
      return NOTHING;
    }
    int all = space.occupations.size();
    float[] near = space.meaning.soft(own, all);
    float[] learned = space.learned.soft(mapped, all);
    for (int i = 0; i < all; i++) {
      near[i] = (near[i] + learned[i]) / 2;
    }
    int[] top = Top.ids(near, NEAREST, Float.NEGATIVE_INFINITY);
    float most = top.length == 0 ? 0 : near[top[0]];
    int[] occupations = top.clone();
    Arrays.sort(occupations);
    float[] shares = new float[top.length];
    double square = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (float) Math.exp((near[occupations[i]] - most) / WIDTH);
      square += shares[i] * shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= (float) Math.sqrt(square);
    }
    return new Soft(occupations, shares);
  }

  float cosine(Soft other) {
    float sum = 0;
    int a = 0;
    int b = 0;
    while (a < shares.length && b < other.shares.length) {
      int by = Integer.compare(occupations[a], other.occupations[b]);
      if (by == 0) {
        sum += shares[a] * other.shares[b];
      }
      a += by <= 0 ? 1 : 0;
      b += by >= 0 ? 1 : 0;
    }
    return sum;
  }
}

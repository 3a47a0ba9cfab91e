package org.waymark.engine.rank;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.waymark.engine.vector.PackedVector;

/**
 * From a title over the occupations of another taxonomy to those asked for: the 20 of the other one
 * that are nearest speak for all that lie near them (cosine of mean names in the learned map).
 * Titles that one taxonomy lacks are often names in the other.
 */
final class Bridge {
  private static final int NEAREST = 20;
  private static final double WIDTH = 0.1;

  private final int ids;
  private final float[][] near; // [other][id]

  Bridge(TitleSpace space, int ids) {
    this.ids = ids;
    PackedVector[] centre =
        IntStream.range(0, space.occupations.size())
            .parallel()
            .mapToObj(space::centre)
            .toArray(PackedVector[]::new);
    near = new float[centre.length - ids][ids];
    IntStream.range(0, near.length)
        .parallel()
        .forEach(
            other -> {
              for (int id = 0; id < ids; id++) {
                near[other][id] = centre[ids + other].dot(centre[id]);
              }
            });
  }

  /** From the nearness of a title to all occupations, by the encoder and by the map. */
  float[] scores(float[] byMeaning, float[] byLearned) {
    float[] scores = new float[ids];
    add(byMeaning, scores);
    add(byLearned, scores);
    return scores;
  }

  private void add(float[] nearness, float[] scores) {
    float[] others = Arrays.copyOfRange(nearness, ids, nearness.length);
    int[] top = Top.ids(others, NEAREST, Float.NEGATIVE_INFINITY);
    double sum = 0;
    for (int other : top) {
      sum += Math.exp((others[other] - others[top[0]]) / WIDTH);
    }
    for (int other : top) {
      float share = (float) (Math.exp((others[other] - others[top[0]]) / WIDTH) / sum);
      for (int id = 0; id < ids; id++) {
        scores[id] += share * near[other][id];
      }
    }
  }
}

package org.waymark.engine.rank;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.engine.vector.PackedVector;

/**
 * How well the skills of two roles find a partner each: for every skill of the one the greatest
 * {@code cos³} among those of the other, weighted, both ways (a soft form of the overlap of two
 * sets). Cosines below 0.5 count as 0.
 */
final class Alignment {
  private static final float LEAST = 0.5f;

  private final WeightedRows skills;
  private final float[][] reach; // [role][place]: how near the role comes to the skill there
  private final Map<Integer, Integer> place = new HashMap<>();
  private final boolean any;

  /** The skills near one skill, with how near. */
  private static final class Near {
    final int[] skills;
    final float[] near;

    Near(int[] skills, float[] near) {
      this.skills = skills;
      this.near = near;
    }
  }

  Alignment(WeightedRows skills, int roles, Map<Integer, PackedVector> meaning) {
    this.skills = skills;
    this.any = !meaning.isEmpty();
    int[] used =
        IntStream.range(0, roles)
            .flatMap(r -> Arrays.stream(skills.columns(r)))
            .distinct()
            .sorted()
            .toArray();
    for (int skill : used) {
      place.put(skill, place.size());
    }
    Near[] near =
        IntStream.range(0, any ? used.length : 0)
            .parallel()
            .mapToObj(i -> near(i, used, meaning))
            .toArray(Near[]::new);
    reach =
        IntStream.range(0, any ? roles : 0)
            .parallel()
            .mapToObj(r -> reach(skills.columns(r), near, used.length))
            .toArray(float[][]::new);
  }

  private static Near near(int own, int[] used, Map<Integer, PackedVector> meaning) {
    PackedVector mine = meaning.get(used[own]);
    int[] skills = new int[used.length];
    float[] near = new float[used.length];
    int size = 0;
    for (int other = 0; other < used.length; other++) {
      PackedVector theirs = meaning.get(used[other]);
      float cosine = other == own ? 1 : mine == null || theirs == null ? 0 : mine.dot(theirs);
      if (cosine >= LEAST) {
        skills[size] = other;
        near[size++] = cosine * cosine * cosine;
      }
    }
    return new Near(Arrays.copyOf(skills, size), Arrays.copyOf(near, size));
  }

  private float[] reach(int[] columns, Near[] near, int used) {
    float[] best = new float[used];
    for (int column : columns) {
      Near n = near[place.getOrDefault(column, 0)];
      for (int i = 0; i < n.skills.length; i++) {
        best[n.skills[i]] = Math.max(best[n.skills[i]], n.near[i]);
      }
    }
    return best;
  }

  float[] scores(int role) {
    float[] scores = new float[reach.length];
    for (int other = 0; other < scores.length; other++) {
      scores[other] = (covered(role, other) + covered(other, role)) / 2;
    }
    return scores;
  }

  /** The weighted mean of how near the first role's skills have one in the second. */
  private float covered(int role, int by) {
    int[] columns = skills.columns(role);
    float sum = 0;
    float total = 0;
    for (int i = 0; i < columns.length; i++) {
      sum += skills.values(role)[i] * reach[by][place.getOrDefault(columns[i], 0)];
      total += skills.values(role)[i];
    }
    return total == 0 ? 0 : sum / total;
  }

  /** Whether there is anything to compare by. */
  boolean any() {
    return any;
  }
}

package org.waymark.engine.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.waymark.engine.vector.PackedVector;
import org.waymark.engine.vector.TextVectors;
import org.waymark.engine.vector.VectorRows;

/**
 * Titles that somebody confirmed for an occupation. A title speaks for the occupations of the 60
 * confirmed titles nearest to it, each with {@code exp((cos − 1) / 0.12)}, where cos is the mean of
 * the cosines by the encoder and by the learned map: a title seen before counts 1, one at a cosine
 * of 0.7 counts 0.08. A confirmation works at once and can be taken back. Immutable and
 * thread-safe.
 */
public final class ConfirmedTitles {
  /** Nothing was confirmed yet. */
  public static final ConfirmedTitles NONE =
      new ConfirmedTitles(new VectorRows(0), new VectorRows(0), new int[0]);

  private static final int NEAREST = 60;
  private static final double WIDTH = 0.12;

  private final VectorRows meaning;
  private final VectorRows learned;
  private final int[] occupations;

  private ConfirmedTitles(VectorRows meaning, VectorRows learned, int[] occupations) {
    this.meaning = meaning;
    this.learned = learned;
    this.occupations = occupations;
  }

  /** One confirmation. */
  public record Confirmed(String title, int occupation) {}

  /**
   * Titles without vectors are left out; the same confirmation given twice counts once.
   *
   * @param vectors by the encoder
   * @param mapped by the learned map
   * @param size of both
   */
  public static ConfirmedTitles of(
      List<Confirmed> confirmed, TextVectors vectors, TextVectors mapped, int size) {
    var meaning = new VectorRows(size);
    var learned = new VectorRows(size);
    List<Integer> occupations = new ArrayList<>();
    List<Confirmed> different = List.copyOf(new LinkedHashSet<>(confirmed));
    PackedVector[] maps =
        different.parallelStream().map(c -> mapped.of(c.title())).toArray(PackedVector[]::new);
    for (int i = 0; i < maps.length; i++) {
      PackedVector own = vectors.of(different.get(i).title());
      if (own != null && maps[i] != null) {
        meaning.add(own);
        learned.add(maps[i]);
        occupations.add(different.get(i).occupation());
      }
    }
    return new ConfirmedTitles(meaning, learned, occupations.stream().mapToInt(i -> i).toArray());
  }

  public int size() {
    return occupations.length;
  }

  /** For each occupation from 0 what the nearest confirmed titles say, 0 or more. */
  public float[] scores(PackedVector own, PackedVector map, int occupationCount) {
    float[] cosine = new float[occupations.length];
    for (int row = 0; row < cosine.length; row++) {
      cosine[row] = (meaning.dot(row, own) + learned.dot(row, map)) / 2;
    }
    float[] sorted = cosine.clone();
    Arrays.sort(sorted);
    float least = sorted.length > NEAREST ? sorted[sorted.length - NEAREST] : -2;
    float[] scores = new float[occupationCount];
    for (int row = 0; row < cosine.length; row++) {
      if (cosine[row] >= least && occupations[row] < occupationCount) {
        scores[occupations[row]] += (float) Math.exp((Math.min(1, cosine[row]) - 1) / WIDTH);
      }
    }
    return scores;
  }
}

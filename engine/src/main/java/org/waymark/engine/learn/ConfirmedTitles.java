package org.waymark.engine.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.waymark.engine.Limits;
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
      new ConfirmedTitles(new VectorRows(0), new VectorRows(0), List.of());

  private static final int NEAREST = 60;
  private static final double WIDTH = 0.12;
  private static final float COUNTS = 0.5f; // e^-4 of a title seen before

  private final VectorRows meaning;
  private final VectorRows learned;
  private final List<Confirmed> confirmed;
  private final int[] occupations;

  private ConfirmedTitles(VectorRows meaning, VectorRows learned, List<Confirmed> confirmed) {
    this.meaning = meaning;
    this.learned = learned;
    this.confirmed = List.copyOf(confirmed);
    this.occupations = confirmed.stream().mapToInt(Confirmed::occupation).toArray();
  }

  /**
   * One confirmation.
   *
   * @param occupation number of the occupation, 0 or more
   */
  public record Confirmed(String title, int occupation) {
    public Confirmed {
      Limits.within("The number of an occupation", occupation, 0, Integer.MAX_VALUE);
    }
  }

  /** A confirmed title and how near it is, as the mean of both cosines. */
  public record Nearest(String title, double cosine) {}

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
    List<Confirmed> kept = new ArrayList<>();
    List<Confirmed> different = List.copyOf(new LinkedHashSet<>(confirmed));
    PackedVector[] maps =
        different.parallelStream().map(c -> mapped.of(c.title())).toArray(PackedVector[]::new);
    for (int i = 0; i < maps.length; i++) {
      PackedVector own = vectors.of(different.get(i).title());
      if (own != null && maps[i] != null) {
        meaning.add(own);
        learned.add(maps[i]);
        kept.add(different.get(i));
      }
    }
    return new ConfirmedTitles(meaning, learned, kept);
  }

  /** How many confirmations count. */
  public int size() {
    return occupations.length;
  }

  /** The confirmed title of an occupation that is nearest; none where it has none that counts. */
  public Optional<Nearest> nearest(PackedVector own, PackedVector map, int occupation) {
    int best = -1;
    float most = COUNTS;
    for (int row = 0; row < occupations.length; row++) {
      float cosine = occupations[row] == occupation ? cosine(row, own, map) : -2;
      if (cosine > most) {
        best = row;
        most = cosine;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(new Nearest(confirmed.get(best).title(), most));
  }

  private float cosine(int row, PackedVector own, PackedVector map) {
    return (meaning.dot(row, own) + learned.dot(row, map)) / 2;
  }

  /** For each occupation from 0 what the nearest confirmed titles say, 0 or more. */
  public float[] scores(PackedVector own, PackedVector map, int occupationCount) {
    float[] cosine = new float[occupations.length];
    for (int row = 0; row < cosine.length; row++) {
      cosine[row] = cosine(row, own, map);
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

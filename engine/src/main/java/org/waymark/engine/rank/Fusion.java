package org.waymark.engine.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.waymark.engine.Limits;

/**
 * Adds signals up over some candidates: each is brought to mean 0 and deviation 1 (z-scores), then
 * weighted. A signal that is the same for all gives nothing.
 */
final class Fusion {
  private final int[] candidates;
  private final Map<Signal, Double> weights;
  private final Map<Signal, float[]> points = new EnumMap<>(Signal.class);
  private final Map<Signal, float[]> values = new EnumMap<>(Signal.class);

  Fusion(int[] candidates, Map<Signal, Double> weights) {
    this.candidates = candidates;
    this.weights = weights;
  }

  /** Scores by id. */
  void add(Signal signal, float[] scores) {
    add(signal, scores, 1);
  }

  /** Scores by id that count with a trust of 0 to 1. */
  void add(Signal signal, float[] scores, double trust) {
    float[] own = new float[candidates.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = scores[candidates[i]];
    }
    addOwn(signal, own, trust);
  }

  /** Scores in the order of the candidates. */
  void addOwn(Signal signal, float[] scores) {
    addOwn(signal, scores, 1);
  }

  private void addOwn(Signal signal, float[] scores, double trust) {
    double weight = trust * weights.getOrDefault(signal, 0.0);
    if (weight == 0) {
      return;
    }
    double mean = 0;
    for (float s : scores) {
      mean += s;
    }
    mean /= scores.length;
    double square = 0;
    for (float s : scores) {
      square += (s - mean) * (s - mean);
    }
    double deviation = Math.sqrt(square / scores.length);
    double factor = deviation < 1e-9 ? 0 : weight / deviation;
    float[] given = new float[scores.length];
    for (int i = 0; i < scores.length; i++) {
      given[i] = (float) (factor * (scores[i] - mean));
    }
    points.put(signal, given);
    values.put(signal, scores);
  }

  float[] totals() {
    float[] totals = new float[candidates.length];
    for (float[] given : points.values()) {
      for (int i = 0; i < totals.length; i++) {
        totals[i] += given[i];
      }
    }
    return totals;
  }

  /** The best first, ties to the lower id. */
  List<Ranked> best(int k) {
    Limits.within("How many are asked for", k, 0, Integer.MAX_VALUE);
    float[] totals = totals();
    return IntStream.of(Top.of(totals, candidates, k)).mapToObj(this::ranked).toList();
  }

  private Ranked ranked(int candidate) {
    List<Ranked.Share> shares = new ArrayList<>();
    double score = 0;
    for (var e : points.entrySet()) {
      double given = e.getValue()[candidate];
      score += given;
      float[] seen = Objects.requireNonNull(values.get(e.getKey()));
      shares.add(new Ranked.Share(e.getKey(), given, seen[candidate]));
    }
    shares.sort(Comparator.comparingDouble((Ranked.Share s) -> -s.points()));
    return new Ranked(candidates[candidate], score, shares);
  }

  static int[] everything(int ids) {
    int[] all = new int[ids];
    Arrays.setAll(all, i -> i);
    return all;
  }
}

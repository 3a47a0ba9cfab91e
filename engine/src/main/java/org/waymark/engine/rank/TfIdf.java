package org.waymark.engine.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.engine.Limits;

/**
 * Cosines of a text with many others, by their features: weight {@code (1 + ln tf) × idf}, length 1
 * (Salton and Buckley 1988). Texts belong to ids from 0; an id may have many, and its score is the
 * greatest. Immutable and thread-safe.
 */
public final class TfIdf {
  /** What makes a feature rare. */
  public enum Rarity {
    /** {@code idf = 1 + ln((1 + n) / (1 + df))} over all texts. */
    BY_TEXT,
    /** {@code idf = ln(1 + ids / ids with it)}: many names of one thing do not make it common. */
    BY_ID
  }

  private final Features features;
  private final int ids;
  private final int[] owner;
  private final Map<String, Integer> terms;
  private final int[][] texts;
  private final float[][] weights;
  private final double[] idf;
  private final double unseen;

  private TfIdf(Builder builder, int ids) {
    this.features = builder.features;
    this.ids = ids;
    this.owner = Arrays.copyOf(builder.owner, builder.size);
    this.terms = builder.terms;
    this.idf = new double[terms.size()];
    this.texts = new int[terms.size()][];
    this.weights = new float[terms.size()][];
    for (int term = 0; term < idf.length; term++) {
      idf[term] = builder.idf(builder.postings.get(term), ids);
    }
    unseen = builder.idf(new Postings(), ids);
    double[] length = new double[builder.size];
    for (int term = 0; term < idf.length; term++) {
      Postings p = builder.postings.get(term);
      for (int i = 0; i < p.size; i++) {
        double w = tf(p.counts[i]) * idf[term];
        length[p.texts[i]] += w * w;
      }
    }
    for (int term = 0; term < idf.length; term++) {
      Postings p = builder.postings.get(term);
      texts[term] = Arrays.copyOf(p.texts, p.size);
      weights[term] = new float[p.size];
      for (int i = 0; i < p.size; i++) {
        weights[term][i] = (float) (tf(p.counts[i]) * idf[term] / Math.sqrt(length[p.texts[i]]));
      }
    }
  }

  /** Without any text yet. */
  public static Builder builder(Features features, Rarity rarity) {
    return new Builder(features, rarity);
  }

  /** For each id the greatest cosine with one of its texts, 0 to 1. */
  public float[] scores(String text) {
    Map<Integer, Double> query = query(text);
    float[] dot = new float[owner.length];
    query.forEach(
        (term, weight) -> {
          float w = (float) (double) weight;
          int[] with = texts[term];
          float[] theirs = weights[term];
          for (int i = 0; i < with.length; i++) {
            dot[with[i]] += w * theirs[i];
          }
        });
    float[] best = new float[ids];
    for (int i = 0; i < dot.length; i++) {
      best[owner[i]] = Math.max(best[owner[i]], dot[i]);
    }
    return best;
  }

  /** Of features never seen, only the length counts. */
  private Map<Integer, Double> query(String text) {
    Map<String, Integer> counts = counted(features.of(text));
    Map<Integer, Double> query = new TreeMap<>();
    double length = 0;
    for (var e : counts.entrySet()) {
      Integer term = terms.get(e.getKey());
      double weight = tf(e.getValue()) * (term == null ? unseen : idf[term]);
      length += weight * weight;
      if (term != null) {
        query.put(term, weight);
      }
    }
    double norm = Math.sqrt(length);
    query.replaceAll((_, w) -> w / norm);
    return query;
  }

  private static double tf(int count) {
    return count == 1 ? 1 : 1 + StrictMath.log(count);
  }

  private static Map<String, Integer> counted(List<String> features) {
    Map<String, Integer> counts = new TreeMap<>();
    features.forEach(f -> counts.merge(f, 1, Integer::sum));
    return counts;
  }

  private static final class Postings {
    int[] texts = new int[2];
    short[] counts = new short[2];
    int size;

    void add(int text, int count) {
      if (size == texts.length) {
        texts = Arrays.copyOf(texts, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      texts[size] = text;
      counts[size++] = (short) Math.min(count, Short.MAX_VALUE);
    }
  }

  /** Collects texts; not thread-safe. */
  public static final class Builder {
    private final Features features;
    private final Rarity rarity;
    private final Map<String, Integer> terms = new HashMap<>();
    private final List<Postings> postings = new ArrayList<>();
    private int[] owner = new int[64];
    private int size;

    private Builder(Features features, Rarity rarity) {
      this.features = features;
      this.rarity = rarity;
    }

    private double idf(Postings postings, int ids) {
      if (rarity == Rarity.BY_TEXT) {
        return 1 + StrictMath.log((1.0 + size) / (1.0 + postings.size));
      }
      long having =
          Arrays.stream(postings.texts).limit(postings.size).map(t -> owner[t]).distinct().count();
      return StrictMath.log(1 + (double) ids / Math.max(1, having));
    }

    /** One more text of an id, 0 or more. */
    public Builder add(int id, String text) {
      if (size == owner.length) {
        owner = Arrays.copyOf(owner, 2 * size);
      }
      owner[size] = Limits.within("The id of a text", id, 0, Integer.MAX_VALUE);
      counted(features.of(text)).forEach((feature, count) -> term(feature).add(size, count));
      size++;
      return this;
    }

    private static void within(int id, int ids) {
      Limits.within("The id of a text", id, 0, ids - 1);
    }

    private Postings term(String feature) {
      Integer known = terms.putIfAbsent(feature, postings.size());
      if (known != null) {
        return postings.get(known);
      }
      postings.add(new Postings());
      return postings.getLast();
    }

    /** Ids run from 0 to ids − 1; refuses where a text has another one. */
    public TfIdf build(int ids) {
      Arrays.stream(owner).limit(size).forEach(id -> within(id, ids));
      return new TfIdf(this, ids);
    }
  }
}

package org.waymark.engine.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.engine.text.Words;

/**
 * How much of a name stands in a text, wherever: {@code (Σ idf of its stems in the text / Σ idf of
 * its stems)² × √(Σ idf of its stems)}, the greatest over the names of an id.
 */
final class Containment {
  private final int ids;
  private final Map<String, int[]> names;
  private final int[] owner;
  private final float[] weight;
  private final Map<String, Float> idf = new HashMap<>();

  private Containment(Builder b, int ids) {
    this.ids = ids;
    this.owner = b.owner.stream().mapToInt(i -> i).toArray();
    this.names = new HashMap<>();
    b.postings.forEach(
        (stem, list) -> {
          names.put(stem, list.stream().mapToInt(i -> i).toArray());
          long having = list.stream().map(b.owner::get).distinct().count();
          idf.put(stem, (float) StrictMath.log(1 + (double) ids / having));
        });
    this.weight = new float[owner.length];
    for (int name = 0; name < owner.length; name++) {
      for (String stem : b.stems.get(name)) {
        weight[name] += idf.getOrDefault(stem, 0f);
      }
    }
  }

  static Builder builder() {
    return new Builder();
  }

  float[] scores(String text) {
    float[] found = new float[owner.length];
    for (String stem : new HashSet<>(Words.stems(text))) {
      float w = idf.getOrDefault(stem, 0f);
      for (int name : names.getOrDefault(stem, new int[0])) {
        found[name] += w;
      }
    }
    float[] best = new float[ids];
    for (int name = 0; name < found.length; name++) {
      if (found[name] > 0) {
        float share = found[name] / weight[name];
        float score = share * share * (float) Math.sqrt(weight[name]);
        best[owner[name]] = Math.max(best[owner[name]], score);
      }
    }
    return best;
  }

  static final class Builder {
    private final List<Integer> owner = new ArrayList<>();
    private final List<Set<String>> stems = new ArrayList<>();
    private final Map<String, List<Integer>> postings = new HashMap<>();

    void add(int id, String name) {
      Set<String> own = new HashSet<>(Words.stems(name));
      if (!own.isEmpty()) {
        own.forEach(s -> postings.computeIfAbsent(s, k -> new ArrayList<>()).add(owner.size()));
        owner.add(id);
        stems.add(own);
      }
    }

    Containment build(int ids) {
      return new Containment(this, ids);
    }
  }
}

package org.waymark.engine.rank;

import java.util.Map;

/**
 * A ranking policy as it runs: what it is called, its version in the name, and how much each signal
 * counts. Only this package makes one, and two are the same only if they are one object: what was
 * measured is what runs where both hold the same one of {@link Policies}.
 */
public final class Policy {
  private final String name;
  private final Map<When, Map<Signal, Double>> weights;

  /** What a policy has to go by. */
  public enum When {
    USUAL,
    /** There are no vectors. */
    WORDS_ALONE,
    /** Titles were confirmed. */
    WITH_MEMORY
  }

  Policy(String name, Map<When, Map<Signal, Double>> weights) {
    this.name = name;
    this.weights = Map.copyOf(weights);
  }

  /** What a ranking is recorded under, its version at the end. */
  public String name() {
    return name;
  }

  /** The weights for a case; the usual ones where it has none of its own. */
  public Map<Signal, Double> weights(When when) {
    Map<Signal, Double> own = weights.get(when);
    return own == null ? weights.getOrDefault(When.USUAL, Map.of()) : own;
  }

  /** For measuring: other weights in every case, under another name. */
  Policy with(Map<Signal, Double> other) {
    return new Policy(name + " with other weights", Map.of(When.USUAL, Map.copyOf(other)));
  }

  @Override
  public String toString() {
    return name + " " + weights;
  }
}

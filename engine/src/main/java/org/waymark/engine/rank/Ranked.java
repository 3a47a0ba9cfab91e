package org.waymark.engine.rank;

import java.util.List;

/**
 * A proposal of a policy.
 *
 * @param id which skill, occupation or title, as the caller numbered it
 * @param score comparable within one ranking only
 * @param shares what each signal gave, the greatest first; they add up to the score
 */
public record Ranked(int id, double score, List<Share> shares) {
  public Ranked {
    shares = List.copyOf(shares);
  }

  /** What one signal gave: its weight times how far it lies above the mean of all candidates. */
  public record Share(Signal signal, double points) {}
}

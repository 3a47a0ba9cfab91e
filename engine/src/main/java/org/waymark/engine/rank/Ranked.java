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

  /**
   * What one signal gave.
   *
   * @param points its weight times how far it lies above the mean of all candidates
   * @param value what was seen itself, for signals of meaning a cosine
   */
  public record Share(Signal signal, double points, double value) {}

  /** What was seen of one signal; 0 where it was not looked at. */
  public double value(Signal signal) {
    return shares.stream().filter(s -> s.signal() == signal).mapToDouble(Share::value).sum();
  }
}

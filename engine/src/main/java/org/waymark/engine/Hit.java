package org.waymark.engine;

/**
 * One place of a ranking.
 *
 * @param row who, or which opening: the id in the index
 * @param score the fit, 0 to 2,550,000
 * @param gatePassed whether every required skill is there; those rank before the others
 */
public record Hit(int row, int score, boolean gatePassed) implements Comparable<Hit> {
  /** Those who pass the gate first, then by score descending, ties to the lower id. */
  @Override
  public int compareTo(Hit other) {
    if (gatePassed != other.gatePassed) {
      return gatePassed ? -1 : 1;
    }
    return score == other.score
        ? Integer.compare(row, other.row)
        : Integer.compare(other.score, score);
  }
}

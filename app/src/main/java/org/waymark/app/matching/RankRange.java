package org.waymark.app.matching;

/** How far a place could move within the certainty of somebody's levels; 1 is the best. */
public record RankRange(int best, int worst) {
  public boolean wide() {
    return best < worst;
  }
}

package org.waymark.engine.chains;

/**
 * The rules by which seats are filled.
 *
 * @param moves at most so many from inside in one chain, 0 to 100; then somebody from outside
 * @param decision weeks from a vacancy to the choice of somebody inside
 * @param external weeks from a vacancy to the first day of somebody from outside
 * @param moveCost of one move, 0 or more
 * @param hireCost of one hire from outside, 0 or more
 */
public record ChainPolicy(int moves, Weeks decision, Weeks external, int moveCost, int hireCost) {
  public ChainPolicy {
    if (moves < 0 || moves > 100) {
      throw new IllegalArgumentException("A chain has 0 to 100 moves, not %d.".formatted(moves));
    }
    if (moveCost < 0 || hireCost < 0) {
      throw new IllegalArgumentException(
          "Costs are 0 or more, not %d and %d.".formatted(moveCost, hireCost));
    }
  }
}

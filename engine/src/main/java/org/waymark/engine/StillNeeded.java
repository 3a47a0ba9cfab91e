package org.waymark.engine;

import java.util.Arrays;
import java.util.List;

/**
 * The least cost that any completion of a partial choice can have: the greater of two relaxations.
 *
 * <ul>
 *   <li>For the score: a fractional knapsack over each skill's best gain per cost. Credits are
 *       maxima, so gains together never exceed the sum of gains alone.
 *   <li>For the gate: the sum over the closed gates of the least cost per gate opened, a feasible
 *       dual of the covering problem.
 * </ul>
 */
final class StillNeeded {
  static final double IMPOSSIBLE = Double.POSITIVE_INFINITY;

  private final Credits credits;
  private final double[] cheapest;

  StillNeeded(Credits credits) {
    this.credits = credits;
    this.cheapest = new double[credits.size()];
  }

  double atLeast(List<List<Change>> skills) {
    return Math.max(forScore(skills), forGate(skills));
  }

  private double forScore(List<List<Change>> skills) {
    double missing = credits.missingScore();
    if (missing <= 0) {
      return 0;
    }
    var offers = skills.stream().map(this::offer).toArray(Offer[]::new);
    Arrays.sort(offers, (a, b) -> Double.compare(b.perCost, a.perCost));
    double cost = 0;
    for (Offer o : offers) {
      if (missing <= 0 || o.most == 0) {
        break;
      }
      cost += Math.min(missing, o.most) / o.perCost;
      missing -= o.most;
    }
    return missing > 0 ? IMPOSSIBLE : cost;
  }

  private record Offer(double perCost, int most) {}

  private Offer offer(List<Change> options) {
    double perCost = 0;
    int most = 0;
    for (Change o : options) {
      int gain = credits.gain(o);
      most = Math.max(most, gain);
      perCost = Math.max(perCost, (double) gain / o.cost());
    }
    return new Offer(perCost, most);
  }

  private double forGate(List<List<Change>> skills) {
    Arrays.fill(cheapest, IMPOSSIBLE);
    for (List<Change> options : skills) {
      for (Change o : options) {
        price(o);
      }
    }
    double sum = 0;
    for (int r = 0; r < cheapest.length; r++) {
      sum += credits.wanted(r) ? cheapest[r] : 0;
    }
    return sum;
  }

  private void price(Change o) {
    int opens = credits.opens(o);
    for (int i = 0; opens > 0 && i < o.size(); i++) {
      if (credits.opens(o, i)) {
        int r = o.requirement(i);
        cheapest[r] = Math.min(cheapest[r], (double) o.cost() / opens);
      }
    }
  }
}

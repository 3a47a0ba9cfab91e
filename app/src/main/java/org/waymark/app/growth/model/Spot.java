package org.waymark.app.growth.model;

import java.util.Comparator;

/** Need and supply at one place, as they may be shown. */
public record Spot(int demand, int supply) {
  public static final Spot NOTHING = new Spot(0, 0);

  private static final int HIDDEN = -1;

  /** What is known comes before what is not shown; of that, the most needed first. */
  public static final Comparator<Spot> SHORTEST_FIRST =
      Comparator.comparing(Spot::shown)
          .thenComparingInt(Spot::weight)
          .thenComparingInt(Spot::demand)
          .reversed();

  public static Spot hidden(int demand) {
    return new Spot(demand, HIDDEN);
  }

  public boolean shown() {
    return supply != HIDDEN;
  }

  /** Negative where there are more than needed; ask only of what is shown. */
  public int shortBy() {
    return demand - supply;
  }

  private int weight() {
    return shown() ? shortBy() : demand;
  }

  /** Neither needed nor there. */
  public boolean idle() {
    return demand == 0 && supply == 0;
  }
}

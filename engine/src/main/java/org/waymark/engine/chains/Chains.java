package org.waymark.engine.chains;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Simulates chains of moves. A vacancy asks its candidates in their order; the first who says yes
 * moves after the decision and their release, nobody twice in one run, and vacates a seat in turn.
 * Where nobody does, or the policy's moves are used up, somebody comes from outside. The same seed
 * gives the same result. Immutable.
 */
public final class Chains {
  /** Runs of one simulation. */
  public static final int RUNS = 1_000_000;

  private final List<Seat> seats;
  private final ChainPolicy policy;

  private Chains(List<Seat> seats, ChainPolicy policy) {
    this.seats = List.copyOf(seats);
    this.policy = policy;
    for (int seat = 0; seat < this.seats.size(); seat++) {
      for (Candidate c : this.seats.get(seat).candidates()) {
        known(c.from());
        if (c.from() == seat) {
          throw new IllegalArgumentException(
              "Person %d is a candidate for seat %d, their own.".formatted(c.person(), seat));
        }
      }
    }
  }

  /**
   * A seat's id is its place in the list. Refuses candidates from unknown seats and for their own.
   */
  public static Chains of(List<Seat> seats, ChainPolicy policy) {
    return new Chains(seats, policy);
  }

  private void known(int seat) {
    if (seat < 0 || seat >= seats.size()) {
      throw new IllegalArgumentException(
          "Seat %d is unknown: there are %,d.".formatted(seat, seats.size()));
    }
  }

  /**
   * What filling one seat sets in motion.
   *
   * @param runs 1 to 1,000,000; the error of a mean falls with their root
   */
  public ChainForecast of(int seat, int runs, long seed) {
    return together(List.of(seat), runs, seed);
  }

  /**
   * What filling several seats at the same time sets in motion, people moving once at most. Refuses
   * unknown seats, one seat given twice and other than 1 to 1,000,000 runs.
   */
  public ChainForecast together(List<Integer> vacant, int runs, long seed) {
    vacant.forEach(this::known);
    if (vacant.stream().distinct().count() != vacant.size()) {
      throw new IllegalArgumentException("A seat is filled once: " + vacant + ".");
    }
    if (runs < 1 || runs > RUNS) {
      throw new IllegalArgumentException(
          "Runs lie between 1 and %,d, but were %,d.".formatted(RUNS, runs));
    }
    var random = new SplittableRandom(seed);
    var tally = new Tally(runs);
    for (int run = 0; run < runs; run++) {
      var one = new ChainRun(seats, policy, random.split());
      one.fill(vacant);
      tally.add(run, one);
    }
    return tally.forecast();
  }

  /**
   * Which of these openings, each alone, set most moves in motion: the most first, ties to the
   * lower id. All are simulated with the same seed.
   */
  public List<Unlock> mostUnlocking(List<Integer> openings, int runs, long seed) {
    return openings.stream()
        .map(seat -> new Unlock(seat, of(seat, runs, seed).moves().mean()))
        .sorted(Comparator.comparingDouble((Unlock u) -> -u.moves()).thenComparingInt(Unlock::seat))
        .toList();
  }

  /** Columns of results, one row for each run. */
  private static final class Tally {
    private final long[][] columns;

    Tally(int runs) {
      columns = IntStream.range(0, 6).mapToObj(i -> new long[runs]).toArray(long[][]::new);
    }

    void add(int run, ChainRun one) {
      columns[0][run] = one.moves();
      columns[1][run] = one.hires();
      columns[2][run] = one.emptied();
      columns[3][run] = one.uncovered();
      columns[4][run] = one.settled();
      columns[5][run] = one.cost();
    }

    ChainForecast forecast() {
      return new ChainForecast(of(0), of(1), of(2), of(3), of(4), of(5));
    }

    private Distribution of(int column) {
      return new Distribution(columns[column]);
    }
  }
}

package org.waymark.engine.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.waymark.engine.Limits;

/**
 * How often people went from one role to another, and how long they had stayed. Immutable.
 *
 * <p>Shares are smoothed towards where people go in general, so that a few moves do not look like a
 * rule: {@code share(f, t) = (n(f, t) + 10 × q(t)) / (n(f) + 10)} with {@code q(t) = (n(·, t) + 1)
 * / (n + roles)}; over all t they sum to 1.
 */
public final class Transitions {
  private static final double PRIOR = 10;
  private static final double FAMILIAR = 0.2;
  private static final double WATCHED_PRIOR = 5;
  private static final double MONTHS_PRIOR = 5;
  private static final int UNKNOWN_MONTHS = 24;

  private final int roles;
  private final Map<Long, int[]> months;
  private final int[] departures;
  private final int[] arrivals;
  private final Map<Long, int[]> watched;
  private final int[] watchedInAll;
  private final int moves;
  private final double medianOfAll;

  private Transitions(Builder b) {
    roles = b.roles;
    months = new HashMap<>();
    departures = new int[roles];
    arrivals = new int[roles];
    b.months.forEach((key, list) -> keep(key, list.stream().mapToInt(i -> i).sorted().toArray()));
    moves = Arrays.stream(departures).sum();
    int[] all = months.values().stream().flatMapToInt(Arrays::stream).sorted().toArray();
    medianOfAll = all.length == 0 ? UNKNOWN_MONTHS : all[(all.length - 1) / 2];
    watched = new HashMap<>();
    watchedInAll = new int[2];
    b.watched.forEach((key, counts) -> watched.put(key, counts.clone()));
    for (int[] counts : watched.values()) {
      watchedInAll[0] += counts[0];
      watchedInAll[1] += counts[1];
    }
  }

  private void keep(long key, int[] stays) {
    months.put(key, stays);
    departures[(int) (key >> 32)] += stays.length;
    arrivals[(int) key] += stays.length;
  }

  /** Nothing observed. */
  public static Transitions none(int roles) {
    return builder(roles).build();
  }

  /** Role ids run from 0 to the number of roles less one; at most 1,000,000 roles. */
  public static Builder builder(int roles) {
    return new Builder(roles);
  }

  /** How many people went that way. */
  public int count(int from, int to) {
    return stays(from, to).length;
  }

  /**
   * Which share of those who leave the one role goes to the other, smoothed, above 0, at most 1.
   */
  public double share(int from, int to) {
    int seen = count(from, to);
    double general = (arrivals[to] + 1.0) / (moves + roles);
    return (seen + PRIOR * general) / (departures[from] + PRIOR);
  }

  /** 0 to 1: the root of the share, full from a fifth of all leavers on; 0 where nobody went. */
  public double familiarity(int from, int to) {
    return count(from, to) == 0 ? 0 : Math.sqrt(Math.min(1, share(from, to) / FAMILIAR));
  }

  /** How many months they had stayed, at the lower median; empty where nobody went. */
  public OptionalInt medianMonths(int from, int to) {
    int[] stays = stays(from, to);
    return stays.length == 0 ? OptionalInt.empty() : OptionalInt.of(stays[(stays.length - 1) / 2]);
  }

  /**
   * Which share of those who went that way were still in the role a year later, smoothed towards
   * the share of all moves: {@code (stayed + 5 × all) / (watched + 5)} with {@code all = (stayed
   * anywhere + 1) / (watched anywhere + 2)}; above 0, below 1. Moves that are not watched for a
   * year yet do not count.
   */
  public double stillThere(int from, int to) {
    int[] seen = watched.getOrDefault(key(known(from, roles), known(to, roles)), new int[2]);
    double general = (watchedInAll[1] + 1.0) / (watchedInAll[0] + 2);
    return (seen[1] + WATCHED_PRIOR * general) / (seen[0] + WATCHED_PRIOR);
  }

  /**
   * How many months people stay before they go that way: the median of those who did, smoothed
   * towards the median of all moves, as if five more had taken that long; 24 where nobody ever
   * moved.
   */
  public double expectedMonths(int from, int to) {
    int[] stays = stays(from, to);
    double seen = stays.length == 0 ? 0 : stays[(stays.length - 1) / 2];
    return (stays.length * seen + MONTHS_PRIOR * medianOfAll) / (stays.length + MONTHS_PRIOR);
  }

  /** How many roles there are. */
  public int roles() {
    return roles;
  }

  /** Where people went from here, the most frequent first, ties to the lower id. */
  public List<Integer> destinations(int from) {
    known(from, roles);
    return months.keySet().stream()
        .filter(key -> key >> 32 == from)
        .map(key -> (int) (long) key)
        .sorted(
            (a, b) -> count(from, a) == count(from, b) ? a - b : count(from, b) - count(from, a))
        .toList();
  }

  private int[] stays(int from, int to) {
    return months.getOrDefault(key(known(from, roles), known(to, roles)), new int[0]);
  }

  private static long key(int from, int to) {
    return (long) from << 32 | to;
  }

  private static int known(int role, int roles) {
    if (role < 0 || role >= roles) {
      throw new IllegalArgumentException(
          "Role %d is unknown: there are %,d roles.".formatted(role, roles));
    }
    return role;
  }

  /** Collects moves; not thread-safe. */
  public static final class Builder {
    private static final int MOST_ROLES = 1_000_000;

    private final int roles;
    private final Map<Long, ArrayList<Integer>> months = new HashMap<>();
    private final Map<Long, int[]> watched = new HashMap<>();

    private Builder(int roles) {
      this.roles = Limits.within("The number of roles", roles, 0, MOST_ROLES);
    }

    /** Somebody went from one role to another after so many months (0 or more) in the first. */
    public Builder observed(int from, int to, int monthsBefore) {
      if (from == to || monthsBefore < 0) {
        throw new IllegalArgumentException(
            "A move leads to another role after 0 months or more, not from %d to %d after %d."
                .formatted(from, to, monthsBefore));
      }
      months
          .computeIfAbsent(key(known(from, roles), known(to, roles)), k -> new ArrayList<>())
          .add(monthsBefore);
      return this;
    }

    /**
     * The same of a move that lies more than a year back: whether the person was still in the new
     * role a year after.
     */
    public Builder observed(int from, int to, int monthsBefore, boolean stillThere) {
      observed(from, to, monthsBefore);
      int[] counts = watched.computeIfAbsent(key(from, to), k -> new int[2]);
      counts[0]++;
      counts[1] += stillThere ? 1 : 0;
      return this;
    }

    /** What was observed so far. */
    public Transitions build() {
      return new Transitions(this);
    }
  }
}

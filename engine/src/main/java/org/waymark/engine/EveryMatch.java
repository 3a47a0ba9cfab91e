package org.waymark.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The best openings for everybody at once: the same as {@link OpeningIndex#matches} of each, and
 * cheaper together. Sixty-four people are scored side by side. An opening in which none of the
 * sixty-four can reach the worst that each already has is skipped; so that this happens soon,
 * people are taken in the order of a key that brings alike ones together, and each batch looks
 * first at the openings that were best for the batch before. Safe for many threads, each with
 * people of its own.
 */
public final class EveryMatch {
  private final BatchOpenings openings;
  private final SkillGraph graph;
  private final Gate gate;
  private final LaneSums sums;

  private EveryMatch(List<Requirements> openings, SkillGraph graph, Gate gate, LaneSums sums) {
    Limits.atMost("Openings in one index", openings.size(), Limits.OPENINGS);
    openings.forEach(o -> o.known(graph));
    this.openings = new BatchOpenings(openings, graph.skills());
    this.graph = graph;
    this.gate = gate;
    this.sums = sums;
  }

  /** Row i is the i-th opening. Refuses skills that the graph does not know. */
  public static EveryMatch of(List<Requirements> openings, SkillGraph graph, Gate gate) {
    return of(openings, graph, gate, LaneSums.BEST);
  }

  static EveryMatch of(List<Requirements> openings, SkillGraph graph, Gate gate, LaneSums sums) {
    return new EveryMatch(openings, graph, gate, sums);
  }

  /** Takes each person's ranking, in the order in which they were worked out. */
  public interface Sink {
    void ranking(int person, List<Hit> best);
  }

  /**
   * Each person's k best openings; the i-th person of the list is person i.
   *
   * @param shown the openings that a person may see, applied before the ranking; null for all
   */
  public void matches(List<Profile> people, int k, IntFunction<@Nullable BitSet> shown, Sink sink) {
    Limits.within("How many are asked for", k, 0, Integer.MAX_VALUE);
    people.forEach(p -> p.known(graph));
    var run = new BatchRun(openings, graph, gate, sums, Math.min(k, openings.size()));
    int[] order = alikeTogether(people);
    for (int from = 0; from < order.length; from += Batch.LANES) {
      int[] some =
          IntStream.range(from, Math.min(order.length, from + Batch.LANES))
              .map(i -> order[i])
              .toArray();
      List<@Nullable BitSet> filters = new ArrayList<>();
      for (int person : some) {
        filters.add(shown.apply(person));
      }
      List<List<Hit>> best = run.best(IntStream.of(some).mapToObj(people::get).toList(), filters);
      for (int lane = 0; lane < some.length; lane++) {
        sink.ranking(some[lane], best.get(lane));
      }
    }
  }

  /** By the strongest skill, then the next strongest; ties in the order of the list. */
  private static int[] alikeTogether(List<Profile> people) {
    long[] key = people.stream().mapToLong(EveryMatch::strongest).toArray();
    return IntStream.range(0, people.size())
        .boxed()
        .sorted(Comparator.comparingLong(i -> key[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  private static long strongest(Profile p) {
    int best = -1;
    int next = -1;
    for (int i = 0; i < p.size(); i++) {
      if (best < 0 || strength(p.codeAt(i)) > strength(p.codeAt(best))) {
        next = best;
        best = i;
      } else if (next < 0 || strength(p.codeAt(i)) > strength(p.codeAt(next))) {
        next = i;
      }
    }
    long first = best < 0 ? 0 : p.codeAt(best) / Holding.CODES;
    return first << 32 | (next < 0 ? 0 : p.codeAt(next) / Holding.CODES);
  }

  private static int strength(int code) {
    int rest = code % Holding.CODES;
    return Holding.level(rest) * Holding.certainty(rest).factor();
  }
}

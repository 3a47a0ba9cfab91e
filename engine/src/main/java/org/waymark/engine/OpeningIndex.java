package org.waymark.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What every opening asks for, ready to be ranked for a person by skills alone. Rows are dense ids
 * from 0; removed ones stay free until replaced. Safe for many readers and writers.
 */
public final class OpeningIndex {
  private final SkillGraph graph;
  private final Gate gate;
  private volatile List<@Nullable Requirements> openings;

  private OpeningIndex(List<Requirements> openings, SkillGraph graph, Gate gate) {
    openings.forEach(o -> o.known(graph));
    Limits.atMost("Openings in one index", openings.size(), Limits.OPENINGS);
    this.openings = Collections.unmodifiableList(new ArrayList<@Nullable Requirements>(openings));
    this.graph = graph;
    this.gate = gate;
  }

  /** Row i is the i-th opening; the standard gate. Refuses skills that the graph does not know. */
  public static OpeningIndex of(List<Requirements> openings, SkillGraph graph) {
    return of(openings, graph, Gate.standard());
  }

  /** Row i is the i-th opening. Refuses skills that the graph does not know. */
  public static OpeningIndex of(List<Requirements> openings, SkillGraph graph, Gate gate) {
    return new OpeningIndex(openings, graph, gate);
  }

  /** How many rows there are, removed ones included. */
  public int size() {
    return openings.size();
  }

  /** The k best of all: see {@link #matches(Profile, int, BitSet)}. */
  public List<Hit> matches(Profile profile, int k) {
    return best(profile, k, null);
  }

  /**
   * The k best among the rows of the filter, which is applied before the ranking: those whose gate
   * the person passes first, then by score, ties to the lower row. Removed rows never appear.
   */
  public List<Hit> matches(Profile profile, int k, BitSet shown) {
    return best(profile, k, shown);
  }

  private List<Hit> best(Profile profile, int k, @Nullable BitSet shown) {
    profile.known(graph);
    var now = openings;
    List<Hit> hits = new ArrayList<>();
    for (int row = 0; row < now.size(); row++) {
      Requirements r = now.get(row);
      if (r != null && (shown == null || shown.get(row))) {
        Explanation e = Fit.of(r, profile, graph, gate);
        hits.add(new Hit(row, e.score(), e.gatePassed()));
      }
    }
    return hits.stream().sorted().limit(k).toList();
  }

  /** Adds an opening and returns the row. */
  public synchronized int add(Requirements opening) {
    Limits.atMost("Openings in one index", openings.size() + 1, Limits.OPENINGS);
    int row = openings.size();
    swap(row, opening);
    return row;
  }

  /** Replaces what a row asks for, removed rows included. */
  public synchronized void replace(int row, Requirements opening) {
    swap(known(row), opening);
  }

  /** From now on the row appears nowhere. */
  public synchronized void remove(int row) {
    swap(known(row), null);
  }

  private void swap(int row, @Nullable Requirements opening) {
    if (opening != null) {
      opening.known(graph);
    }
    var next = new ArrayList<@Nullable Requirements>(openings);
    IntStream.rangeClosed(next.size(), row).forEach(i -> next.add(null));
    next.set(row, opening);
    openings = Collections.unmodifiableList(next);
  }

  private int known(int row) {
    return Limits.within("A row", row, 0, openings.size() - 1);
  }
}

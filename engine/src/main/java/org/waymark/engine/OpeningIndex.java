package org.waymark.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every opening asks for, ready to be ranked for a person by skills alone. Rows are dense ids
 * from 0; removed ones stay free until replaced. Safe for many readers and writers: a reader sees
 * all of a change or nothing of it.
 */
public final class OpeningIndex {
  private final SkillGraph graph;
  private final Gate gate;
  private volatile List<OpeningBlock> blocks;

  private OpeningIndex(List<Requirements> openings, SkillGraph graph, Gate gate) {
    Limits.atMost("Openings in one index", openings.size(), Limits.OPENINGS);
    openings.forEach(o -> o.known(graph));
    this.graph = graph;
    this.gate = gate;
    List<OpeningBlock> built = new ArrayList<>();
    for (int from = 0; from < openings.size(); from += Blocks.SIZE) {
      int to = Math.min(openings.size(), from + Blocks.SIZE);
      built.add(block(new ArrayList<@Nullable Requirements>(openings.subList(from, to))));
    }
    this.blocks = List.copyOf(built);
  }

  private OpeningBlock block(List<@Nullable Requirements> openings) {
    return new OpeningBlock(Collections.unmodifiableList(openings), graph.skills());
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
    return size(blocks);
  }

  private static int size(List<OpeningBlock> blocks) {
    return blocks.isEmpty() ? 0 : (blocks.size() - 1) * Blocks.SIZE + blocks.getLast().rows();
  }

  /** The graph that skills are known by. */
  public SkillGraph graph() {
    return graph;
  }

  /** The k best of all: see {@link #matches(Profile, int, BitSet)}. */
  public List<Hit> matches(Profile profile, int k) {
    return best(profile, k, null);
  }

  /**
   * The k best among the rows of the filter, which is applied before the ranking: those whose gate
   * the person passes first, then by score, ties to the lower row. Removed rows never appear; bits
   * beyond the last row are ignored. Refuses skills that the graph does not know.
   */
  public List<Hit> matches(Profile profile, int k, BitSet shown) {
    return best(profile, k, shown);
  }

  private List<Hit> best(Profile profile, int k, @Nullable BitSet shown) {
    profile.known(graph);
    Limits.within("How many are asked for", k, 0, Integer.MAX_VALUE);
    List<OpeningBlock> now = blocks;
    Earned earned = Earned.of(profile, graph);
    var top = new TopHits(Math.min(k, size(now)));
    long[] filter = Blocks.words(shown);
    Scratch scratch = Scratch.borrow();
    for (int b = 0; b < now.size(); b++) {
      OpeningBlock block = now.get(b);
      if (Blocks.anyShown(filter, b, block.rows())) {
        block.score(earned, gate, scratch);
        block.offer(scratch, b, filter, gate, top);
      }
    }
    scratch.giveBack();
    return top.ranked();
  }

  /** What a row asks for, or null where it was removed. */
  public @Nullable Requirements requirements(int row) {
    List<OpeningBlock> now = blocks;
    Limits.within("A row", row, 0, size(now) - 1);
    return now.get(Blocks.of(row)).openings().get(Blocks.local(row));
  }

  /** Adds an opening and returns the row. */
  public synchronized int add(Requirements opening) {
    opening.known(graph);
    int row = size();
    Limits.atMost("Openings in one index", row + 1, Limits.OPENINGS);
    var next = new ArrayList<>(blocks);
    var rows = new ArrayList<@Nullable Requirements>();
    if (Blocks.local(row) > 0) {
      rows.addAll(next.removeLast().openings());
    }
    rows.add(opening);
    next.add(block(rows));
    blocks = List.copyOf(next);
    return row;
  }

  /** Replaces what a row asks for, removed rows included. */
  public void replace(int row, Requirements opening) {
    opening.known(graph);
    put(row, opening);
  }

  /** From now on the row appears nowhere. */
  public void remove(int row) {
    put(row, null);
  }

  private synchronized void put(int row, @Nullable Requirements opening) {
    Limits.within("A row", row, 0, size() - 1);
    var next = new ArrayList<>(blocks);
    var rows = new ArrayList<@Nullable Requirements>(next.get(Blocks.of(row)).openings());
    rows.set(Blocks.local(row), opening);
    next.set(Blocks.of(row), block(rows));
    blocks = List.copyOf(next);
  }
}

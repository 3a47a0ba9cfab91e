package org.waymark.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everybody's skills as they were at one moment: immutable, so that all answers agree. */
public final class PeopleSnapshot {
  private final List<PeopleBlock> blocks;
  private final int size;
  private final SkillGraph graph;
  private final Gate gate;
  private final Lanes lanes;

  PeopleSnapshot(List<PeopleBlock> blocks, SkillGraph graph, Gate gate, Lanes lanes) {
    this.blocks = List.copyOf(blocks);
    this.size = blocks.stream().mapToInt(PeopleBlock::rows).sum();
    this.graph = graph;
    this.gate = gate;
    this.lanes = lanes;
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  /** The k best of everybody: see {@link #slate(Requirements, int, BitSet)}. */
  public List<Hit> slate(Requirements requirements, int k) {
    return best(requirements, k, null);
  }

  /**
   * The k best among the rows of the filter, which is applied before the ranking: those who pass
   * the gate first, then by score, ties to the lower row. Bits beyond the last row are ignored;
   * fewer than k come back where fewer are let through. Refuses skills that the graph does not
   * know.
   */
  public List<Hit> slate(Requirements requirements, int k, BitSet shown) {
    return best(requirements, k, shown);
  }

  private List<Hit> best(Requirements requirements, int k, @Nullable BitSet shown) {
    requirements.known(graph);
    Limits.within("How many are asked for", k, 0, Integer.MAX_VALUE);
    List<Asked> asked = Asked.of(requirements, graph, gate);
    var top = new TopHits(Math.min(k, size));
    long[] filter = Blocks.words(shown);
    Scratch scratch = Scratch.borrow();
    for (int b = 0; b < blocks.size(); b++) {
      PeopleBlock block = blocks.get(b);
      if (Blocks.anyShown(filter, b, block.rows())) {
        block.score(asked, scratch, lanes);
        block.offer(scratch, b, filter, top, lanes);
      }
    }
    scratch.giveBack();
    return top.ranked();
  }

  /** The fit of a row with its reasons. */
  public Explanation explain(Requirements requirements, int row) {
    requirements.known(graph);
    int[] relevant = Asked.relevant(requirements, graph);
    return Fit.of(requirements, block(row).profile(Blocks.local(row), relevant), graph, gate);
  }

  /**
   * The smallest change that would bring a row among the first so many of the slate, everybody else
   * staying as they are. Already there where the row is among them, or fewer rows exist.
   *
   * @param rank 1 or more
   */
  public Counterfactual toReach(Requirements requirements, int row, int rank, Learning learning) {
    Limits.within("A rank", rank, 1, Integer.MAX_VALUE);
    Explanation fit = explain(requirements, row);
    List<Hit> first = slate(requirements, rank);
    boolean there = rank >= size || first.stream().anyMatch(h -> h.row() == row);
    return there
        ? Counterfactual.of(fit, new Goal(false, 0), learning)
        : Counterfactual.toOvertake(fit, row, first.getLast(), learning);
  }

  /** All that a row holds; slower than {@link #explain}, for it looks through a whole block. */
  public Profile profile(int row) {
    return block(row).profile(Blocks.local(row));
  }

  private PeopleBlock block(int row) {
    return blocks.get(Blocks.of(known(row)));
  }

  int known(int row) {
    return Limits.within("A row", row, 0, size - 1);
  }

  /** With some rows replaced; each block is rebuilt once. */
  PeopleSnapshot with(Map<Integer, Profile> changes) {
    Map<Integer, Map<Integer, Profile>> byBlock = new TreeMap<>();
    changes.forEach(
        (row, profile) ->
            byBlock
                .computeIfAbsent(Blocks.of(known(row)), b -> new TreeMap<>())
                .put(Blocks.local(row), profile));
    var next = new ArrayList<>(blocks);
    byBlock.forEach((b, local) -> next.set(b, blocks.get(b).with(local, blocks.get(b).rows())));
    return new PeopleSnapshot(next, graph, gate, lanes);
  }

  /** With one more row. */
  PeopleSnapshot with(Profile profile) {
    var next = new ArrayList<>(blocks);
    int local = Blocks.local(size);
    if (local == 0) {
      next.add(PeopleBlock.of(List.of(profile), graph.skills()));
    } else {
      next.set(blocks.size() - 1, blocks.getLast().with(Map.of(local, profile), local + 1));
    }
    return new PeopleSnapshot(next, graph, gate, lanes);
  }
}

package org.waymark.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Everybody's skills, ready to be ranked for an opening. Rows are dense ids from 0. Safe for many
 * readers and writers: a reader sees all of a change or nothing of it. Changes of one block of
 * 32,768 rows cost about the same for one person as for a thousand, so collect them.
 */
public final class PeopleIndex {
  private final SkillGraph graph;
  private volatile PeopleSnapshot now;

  private PeopleIndex(PeopleSnapshot first, SkillGraph graph) {
    this.now = first;
    this.graph = graph;
  }

  /** Row i is the i-th profile; the standard gate. Refuses skills that the graph does not know. */
  public static PeopleIndex of(List<Profile> people, SkillGraph graph) {
    return of(people, graph, Gate.standard());
  }

  /** Row i is the i-th profile. Refuses skills that the graph does not know. */
  public static PeopleIndex of(List<Profile> people, SkillGraph graph, Gate gate) {
    return of(people, graph, gate, Lanes.BEST);
  }

  static PeopleIndex of(List<Profile> people, SkillGraph graph, Gate gate, Lanes lanes) {
    var builder = new Builder(graph, gate, lanes);
    people.forEach(builder::add);
    return builder.build();
  }

  /** For so many people that their profiles should not be in memory all at once. */
  public static Builder builder(SkillGraph graph, Gate gate) {
    return new Builder(graph, gate, Lanes.BEST);
  }

  /** Everybody as they are now, for several questions that should agree. */
  public PeopleSnapshot snapshot() {
    return now;
  }

  /** How many rows there are. */
  public int size() {
    return now.size();
  }

  /** The graph that skills are known by. */
  public SkillGraph graph() {
    return graph;
  }

  /** See {@link PeopleSnapshot#slate(Requirements, int)}. */
  public List<Hit> slate(Requirements requirements, int k) {
    return now.slate(requirements, k);
  }

  /** See {@link PeopleSnapshot#slate(Requirements, int, BitSet)}. */
  public List<Hit> slate(Requirements requirements, int k, BitSet shown) {
    return now.slate(requirements, k, shown);
  }

  /** See {@link PeopleSnapshot#profile(int)}. */
  public Profile profile(int row) {
    return now.profile(row);
  }

  /** See {@link PeopleSnapshot#explain(Requirements, int)}. */
  public Explanation explain(Requirements requirements, int row) {
    return now.explain(requirements, row);
  }

  /** Adds a person and returns the row. */
  public synchronized int add(Profile profile) {
    profile.known(graph);
    Limits.atMost("People in one index", now.size() + 1, Limits.PEOPLE);
    int row = now.size();
    now = now.with(profile);
    return row;
  }

  /** Replaces what a row holds. */
  public void replace(int row, Profile profile) {
    replaceAll(Map.of(row, profile));
  }

  /** Replaces many rows at once: either all of them are seen or none. */
  public synchronized void replaceAll(Map<Integer, Profile> changes) {
    changes.values().forEach(p -> p.known(graph));
    now = now.with(changes);
  }

  /** Takes one person after the other; not thread-safe. */
  public static final class Builder {
    private final SkillGraph graph;
    private final Gate gate;
    private final Lanes lanes;
    private final List<PeopleBlock> blocks = new ArrayList<>();
    private final List<Profile> open = new ArrayList<>();

    private Builder(SkillGraph graph, Gate gate, Lanes lanes) {
      this.graph = graph;
      this.gate = gate;
      this.lanes = lanes;
    }

    /** The next row. Refuses skills that the graph does not know. */
    public Builder add(Profile profile) {
      profile.known(graph);
      int rows = blocks.size() * Blocks.SIZE + open.size();
      Limits.atMost("People in one index", rows + 1, Limits.PEOPLE);
      open.add(profile);
      if (open.size() == Blocks.SIZE) {
        close();
      }
      return this;
    }

    private void close() {
      blocks.add(PeopleBlock.of(open, graph.skills()));
      open.clear();
    }

    /** Ends the building. */
    public PeopleIndex build() {
      if (!open.isEmpty()) {
        close();
      }
      return new PeopleIndex(new PeopleSnapshot(blocks, graph, gate, lanes), graph);
    }
  }
}

package org.waymark.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's skills, ready to be ranked for an opening. Rows are dense ids from 0. Safe for many
 * readers and writers: a reader sees all of a change or nothing of it.
 */
public final class PeopleIndex {
  private final SkillGraph graph;
  private final Gate gate;
  private volatile List<Profile> people;

  private PeopleIndex(List<Profile> people, SkillGraph graph, Gate gate) {
    people.forEach(p -> p.known(graph));
    Limits.atMost("People in one index", people.size(), Limits.PEOPLE);
    this.people = List.copyOf(people);
    this.graph = graph;
    this.gate = gate;
  }

  /** Row i is the i-th profile; the standard gate. Refuses skills that the graph does not know. */
  public static PeopleIndex of(List<Profile> people, SkillGraph graph) {
    return of(people, graph, Gate.standard());
  }

  /** Row i is the i-th profile. Refuses skills that the graph does not know. */
  public static PeopleIndex of(List<Profile> people, SkillGraph graph, Gate gate) {
    return new PeopleIndex(people, graph, gate);
  }

  public int size() {
    return people.size();
  }

  public SkillGraph graph() {
    return graph;
  }

  /** The k best of everybody: see {@link #slate(Requirements, int, BitSet)}. */
  public List<Hit> slate(Requirements requirements, int k) {
    return best(requirements, k, null);
  }

  /**
   * The k best among the rows of the filter, which is applied before the ranking: those who pass
   * the gate first, then by score, ties to the lower row. Bits beyond the index are ignored.
   */
  public List<Hit> slate(Requirements requirements, int k, BitSet shown) {
    return best(requirements, k, shown);
  }

  private List<Hit> best(Requirements requirements, int k, @Nullable BitSet shown) {
    requirements.known(graph);
    var now = people;
    return IntStream.range(0, now.size())
        .filter(row -> shown == null || shown.get(row))
        .mapToObj(row -> hit(row, Fit.of(requirements, now.get(row), graph, gate)))
        .sorted()
        .limit(k)
        .toList();
  }

  private static Hit hit(int row, Explanation e) {
    return new Hit(row, e.score(), e.gatePassed());
  }

  /** What the index knows of a row. */
  public Profile profile(int row) {
    return people.get(known(row));
  }

  /** The fit of a row with its reasons. */
  public Explanation explain(Requirements requirements, int row) {
    return Fit.of(requirements, profile(row), graph, gate);
  }

  /** Adds a person and returns the row. */
  public synchronized int add(Profile profile) {
    profile.known(graph);
    Limits.atMost("People in one index", people.size() + 1, Limits.PEOPLE);
    var next = new ArrayList<>(people);
    next.add(profile);
    people = List.copyOf(next);
    return next.size() - 1;
  }

  /**
   * Replaces what a row holds; queries that run see the old or the new profile, never a mixture.
   */
  public void replace(int row, Profile profile) {
    replaceAll(Map.of(row, profile));
  }

  /** Replaces many rows at once; either all of them are seen or none. */
  public synchronized void replaceAll(Map<Integer, Profile> changes) {
    var next = new ArrayList<>(people);
    changes.forEach(
        (row, profile) -> {
          profile.known(graph);
          next.set(known(row), profile);
        });
    people = List.copyOf(next);
  }

  private int known(int row) {
    return Limits.within("A row", row, 0, people.size() - 1);
  }
}

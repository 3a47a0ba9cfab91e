package org.waymark.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Which skills are near which: for each skill at most 20 neighbours with a similarity of 1 to 254
 * (the same skill is 255, all others 0). Directed: {@code similarity(a, b)} is what holding b earns
 * where a is asked for. Immutable.
 */
public final class SkillGraph {
  /** The similarity of a skill with itself. */
  public static final int SAME = 255;

  private final int skills;
  private final Links forward;
  private final Links backward;
  private final Reasons reasons;

  private SkillGraph(List<List<Neighbour>> near) {
    this.skills = near.size();
    this.forward = Links.forward(near);
    this.backward = Links.backward(near);
    this.reasons = new Reasons(near);
  }

  /** A graph of so many skills; ids run from 0. Refuses more than 50,000. */
  public static Builder builder(int skills) {
    return new Builder(skills);
  }

  /** A graph in which every skill is near itself alone. */
  public static SkillGraph unconnected(int skills) {
    return builder(skills).build();
  }

  /** How many skills there are, 0 to 50,000. */
  public int skills() {
    return skills;
  }

  /** What holding the one is worth where the other is asked for, 0 to 255. */
  public int similarity(int asked, int held) {
    known(asked);
    known(held);
    return asked == held ? SAME : forward.similarity(asked, held);
  }

  /** The nearest first, ties to the lower id. */
  public List<Neighbour> neighbours(int skill) {
    known(skill);
    List<Neighbour> neighbours = new ArrayList<>();
    for (int at = forward.start(skill); at < forward.end(skill); at++) {
      neighbours.add(new Neighbour(forward.skill(at), forward.similarity(at), reasons.at(at)));
    }
    return List.copyOf(neighbours);
  }

  /** For each skill asked for: the near skills that earn something. */
  Links forward() {
    return forward;
  }

  /** For each skill held: the skills asked for where it earns something. */
  Links backward() {
    return backward;
  }

  void known(int skill) {
    if (skill < 0 || skill >= skills) {
      throw new IllegalArgumentException(
          "Skill %d is unknown: the graph has %,d skills.".formatted(skill, skills));
    }
  }

  /** Collects neighbours; not thread-safe. */
  public static final class Builder {
    private final List<List<Neighbour>> lists;

    private Builder(int skills) {
      Limits.within("The number of skills", skills, 0, Limits.SKILLS);
      lists = new ArrayList<>(Collections.nCopies(skills, List.of()));
    }

    /** Refuses a skill near itself, a pair given twice, and more than 20 neighbours of a skill. */
    public Builder near(int skill, int neighbour, int similarity, Reason... reasons) {
      known(skill);
      known(neighbour);
      List<Neighbour> list = lists.get(skill);
      if (skill == neighbour || list.stream().anyMatch(n -> n.skill() == neighbour)) {
        throw new IllegalArgumentException(
            "Skill %d cannot be made a neighbour of skill %d: it is one already."
                .formatted(neighbour, skill));
      }
      Limits.atMost("Neighbours of one skill", list.size() + 1, Limits.NEIGHBOURS);
      if (list.isEmpty()) {
        list = new ArrayList<>();
        lists.set(skill, list);
      }
      list.add(new Neighbour(neighbour, similarity, List.of(reasons)));
      return this;
    }

    private void known(int skill) {
      Limits.within("A skill id of this graph", skill, 0, lists.size() - 1);
    }

    /** The graph of what was given so far. */
    public SkillGraph build() {
      var nearest =
          Comparator.comparingInt((Neighbour n) -> -n.similarity())
              .thenComparingInt(Neighbour::skill);
      return new SkillGraph(lists.stream().map(l -> l.stream().sorted(nearest).toList()).toList());
    }
  }
}

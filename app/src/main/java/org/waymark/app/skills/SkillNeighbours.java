package org.waymark.app.skills;

import java.util.List;
import java.util.function.Consumer;
import org.waymark.engine.SkillGraph;

/** What the taxonomies and roles say about nearness; the material of the engine's graph. */
public interface SkillNeighbours {
  /** How two skills are linked. */
  enum Kind {
    /** The second is the more general one. */
    BROADER,
    RELATED,
    /** The same concept in another version of its taxonomy. */
    SAME
  }

  /** A link between two skills. */
  record Link(SkillId from, SkillId to, Kind kind) {}

  /** A skill in one of its groups. */
  record Membership(SkillId skill, int group) {}

  /**
   * The engine's graph over all skills below {@link Skills#size}: as last worked out behind the
   * pages, a few new skills fitted in; in seconds where it was never worked out.
   */
  SkillGraph graph();

  void everyLink(Consumer<Link> each);

  void everyMembership(Consumer<Membership> each);

  /** The skills that each catalogue occupation and each role of the company asks for together. */
  void everySetUsedTogether(Consumer<List<SkillId>> each);
}

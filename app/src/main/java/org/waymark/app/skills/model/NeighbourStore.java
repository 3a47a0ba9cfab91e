package org.waymark.app.skills.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.app.skills.SkillId;
import org.waymark.engine.Neighbour;
import org.waymark.engine.SkillGraph;

/** Keeps which skills are near which, as last worked out. */
public interface NeighbourStore {
  /** Of more new skills than that all are worked out anew. */
  int FEW = 2_000;

  /**
   * What it was worked out from.
   *
   * @param encoder empty where no meaning was known
   */
  record Build(String version, String encoder, int skills) {}

  Optional<Build> last();

  SkillGraph read(Build build);

  /** The nearest first. */
  List<Neighbour> of(SkillId skill);

  void replace(Build build, SkillGraph graph, Instant at);
}

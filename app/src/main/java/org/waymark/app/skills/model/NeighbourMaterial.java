package org.waymark.app.skills.model;

import java.util.Map;
import org.waymark.engine.graph.SkillSimilarity;

/** What speaks for skills being near each other: names, relations, groups, use in roles. */
public interface NeighbourMaterial {
  /** Another word after every change of the catalogues or of what roles state. */
  String version();

  SkillSimilarity.Builder evidence();

  /** What each skill is called, current or not. */
  Map<Integer, String> names();
}

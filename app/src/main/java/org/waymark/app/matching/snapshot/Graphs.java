package org.waymark.app.matching.snapshot;

import org.springframework.stereotype.Component;
import org.waymark.app.skills.SkillNeighbours;
import org.waymark.app.skills.Skills;
import org.waymark.engine.Limits;
import org.waymark.engine.SkillGraph;

/** Which skills are near which; takes seconds where the catalogues just changed. */
@Component
class Graphs {
  private final Skills skills;
  private final SkillNeighbours neighbours;

  Graphs(Skills skills, SkillNeighbours neighbours) {
    this.skills = skills;
    this.neighbours = neighbours;
  }

  /** Whether a graph lacks skills that there are by now. */
  boolean outgrown(SkillGraph graph) {
    return Math.min(skills.size(), Limits.SKILLS) > graph.skills();
  }

  SkillGraph build() {
    return neighbours.graph();
  }
}

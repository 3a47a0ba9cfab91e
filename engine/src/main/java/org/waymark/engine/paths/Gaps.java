package org.waymark.engine.paths;

import java.util.ArrayList;
import java.util.List;
import org.waymark.engine.Fit;
import org.waymark.engine.Gate;
import org.waymark.engine.Holding;
import org.waymark.engine.Learning;
import org.waymark.engine.Part;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

/** What a profile lacks for a role. */
final class Gaps {
  /** From this credit on nothing has to be learnt: what is likely, at the minimum. */
  private static final int ENOUGH = 184;

  private Gaps() {}

  static List<PathStep.Learn> of(
      Requirements asked, Profile profile, SkillGraph graph, Gate gate, Learning learning) {
    List<PathStep.Learn> gaps = new ArrayList<>();
    for (Part part : Fit.of(asked, profile, graph, gate).parts()) {
      int skill = part.requirement().skill();
      int from = profile.holding(skill).map(Holding::level).orElse(0);
      int to = part.requirement().minimum();
      if (part.credit() < ENOUGH && from < to) {
        gaps.add(new PathStep.Learn(skill, from, to, learning.hours(skill, from, to)));
      }
    }
    return gaps;
  }
}

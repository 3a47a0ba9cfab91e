package org.waymark.app.matching.snapshot;

import java.util.List;
import org.waymark.app.matching.Policy;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.engine.Explanation;
import org.waymark.engine.Fit;
import org.waymark.engine.SkillGraph;

/** What a fit is measured by: which skills are near which, and the weights. */
public record Scale(SkillGraph graph, Policy policy) {
  public Explanation fit(
      List<RequirementsBook.Requirement> asked, List<Profiles.Estimate> estimates) {
    int skills = graph.skills();
    return Fit.of(Asked.of(asked, skills), Held.of(estimates, skills), graph, policy.gate())
        .with(Held.ranges(estimates));
  }
}

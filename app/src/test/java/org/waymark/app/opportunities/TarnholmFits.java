package org.waymark.app.opportunities;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Fallback;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.engine.Explanation;
import org.waymark.engine.Fit;
import org.waymark.engine.Gate;
import org.waymark.engine.Holding;
import org.waymark.engine.Part;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirement;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

/** Fits where data analysis is as near to user research as a test says. */
@TestComponent
@Fallback
public class TarnholmFits implements Fitting {
  private volatile int nearness;

  public void dataIsNearResearch(int similarity) {
    nearness = similarity;
  }

  @Override
  public Measure today() {
    SkillGraph.Builder graph = SkillGraph.builder(4);
    if (nearness > 0) {
      graph.near(Tarnholm.RESEARCH.value(), Tarnholm.DATA.value(), nearness);
    }
    SkillGraph near = graph.build();
    return (asked, held) -> frozen(Fit.of(asked(asked), held(held), near, new Gate(64)));
  }

  private static Requirements asked(List<RequirementsBook.Requirement> asked) {
    return new Requirements(
        asked.stream()
            .map(r -> new Requirement(r.skill().value(), r.minimum(), r.weight(), r.required()))
            .toList());
  }

  private static Profile held(List<Estimate> held) {
    return Profile.of(
        held.stream().map(e -> new Holding(e.skill().value(), e.level(), e.certainty())).toList());
  }

  private static FrozenFit frozen(Explanation fit) {
    List<FrozenFit.Part> parts =
        fit.parts().stream()
            .map(p -> part(p, fit.displayPoints().get(fit.parts().indexOf(p))))
            .toList();
    return new FrozenFit("tarnholm", fit.gatePassed(), fit.score(), 0, 100, parts);
  }

  private static FrozenFit.Part part(Part p, int shown) {
    Holding via = p.via();
    return new FrozenFit.Part(
        p.requirement().skill(),
        p.credit(),
        p.points(),
        shown,
        p.requirement().weight() / 100,
        via == null
            ? null
            : new FrozenFit.Via(
                via.skill(), via.level(), via.certainty().factor(), p.similarity()));
  }
}

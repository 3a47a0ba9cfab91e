package org.waymark.app.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.matching.model.ShownPoints;
import org.waymark.app.matching.snapshot.Scale;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.opportunities.Fitting;
import org.waymark.app.opportunities.FrozenFit;
import org.waymark.engine.Explanation;
import org.waymark.engine.Holding;
import org.waymark.engine.Part;

/** Fits to be kept with an application: the numbers that the person saw. */
@Component
class Freezing implements Fitting {
  private final Snapshots snapshots;

  Freezing(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public Measure today() {
    Scale scale = snapshots.scale();
    return (asked, held) -> frozen(scale.policy().version(), scale.fit(asked, held));
  }

  private static FrozenFit frozen(String policy, Explanation fit) {
    ShownPoints shown = ShownPoints.of(fit);
    List<FrozenFit.Part> parts = new ArrayList<>();
    for (Part part : fit.parts()) {
      int at = parts.size();
      parts.add(
          new FrozenFit.Part(
              part.requirement().skill(),
              part.credit(),
              part.points(),
              shown.points().get(at),
              shown.of().get(at),
              via(part)));
    }
    ShownPoints.Range likely = ShownPoints.likely(fit);
    return new FrozenFit(policy, fit.gatePassed(), fit.score(), likely.low(), likely.high(), parts);
  }

  private static FrozenFit.@Nullable Via via(Part part) {
    Holding via = part.via();
    return via == null
        ? null
        : new FrozenFit.Via(via.skill(), via.level(), via.certainty().factor(), part.similarity());
  }
}

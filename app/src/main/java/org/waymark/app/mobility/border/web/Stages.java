package org.waymark.app.mobility.border.web;

import java.util.ArrayList;
import java.util.List;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.shell.Trail;
import org.waymark.app.shell.Words;

/** The six steps of an international case as a way. */
final class Stages {
  private static final List<BorderStage> WAY =
      List.of(
          BorderStage.ASSESSMENT,
          BorderStage.CONSULTATION,
          BorderStage.ALIGNMENT,
          BorderStage.PREPARATION,
          BorderStage.MOVING,
          BorderStage.SUPPORT);

  private Stages() {}

  static Trail of(BorderStage now) {
    List<Trail.Step> steps = new ArrayList<>();
    for (BorderStage stage : WAY) {
      steps.add(
          Trail.Step.of(
              place(stage, now),
              Words.of("mobility.border.stage." + stage),
              Words.of("mobility.border.step." + stage)));
    }
    return new Trail(steps);
  }

  private static Trail.Place place(BorderStage stage, BorderStage now) {
    if (now == BorderStage.CLOSED) {
      return Trail.Place.AHEAD;
    }
    if (stage == now) {
      return Trail.Place.HERE;
    }
    return stage.compareTo(now) < 0 ? Trail.Place.DONE : Trail.Place.AHEAD;
  }
}

package org.waymark.app.opportunities.web;

import java.util.List;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.shell.Trail;
import org.waymark.app.shell.Words;

/** The way of an application, and how far it has come. */
public final class ApplicationWay {
  private static final List<ApplicationStage> WAY =
      List.of(
          ApplicationStage.SUBMITTED,
          ApplicationStage.SCREENING,
          ApplicationStage.CONVERSATION,
          ApplicationStage.OFFER,
          ApplicationStage.ACCEPTED);

  private ApplicationWay() {}

  public static Trail of(ApplicationStage stage) {
    return new Trail(WAY.stream().map(step -> step(step, stage)).toList());
  }

  private static Trail.Step step(ApplicationStage step, ApplicationStage now) {
    return Trail.Step.of(
        place(step, now),
        Words.of("opportunities.application.stage." + step.name()),
        Words.of("opportunities.way." + step.name()));
  }

  private static Trail.Place place(ApplicationStage step, ApplicationStage now) {
    if (step == now) {
      return Trail.Place.HERE;
    }
    if (step.compareTo(now) < 0) {
      return Trail.Place.DONE;
    }
    return step == ApplicationStage.ACCEPTED ? Trail.Place.GOAL : Trail.Place.AHEAD;
  }
}

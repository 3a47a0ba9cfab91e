package org.waymark.app.desk.lessons;

import org.springframework.stereotype.Component;
import org.waymark.app.academy.ExerciseDone;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Endorsements;

/** A manager spoke for somebody; whether that person hides it makes no difference. */
@Component
class EndorsementSeen implements ExerciseDone {
  private final Endorsements endorsements;
  private final Lately lately;

  EndorsementSeen(Endorsements endorsements, Lately lately) {
    this.endorsements = endorsements;
    this.lately = lately;
  }

  @Override
  public Lesson lesson() {
    return Lesson.INCLUSION;
  }

  @Override
  public boolean doneBy(Viewer manager) {
    return endorsements.spokenFor(manager.self(), lately.moment()) > 0;
  }
}

package org.waymark.app.desk.lessons;

import org.springframework.stereotype.Component;
import org.waymark.app.academy.ExerciseDone;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.Releases;

/** A manager said from when somebody can go, and left it neither to the clock nor to others. */
@Component
class ReleaseSeen implements ExerciseDone {
  private final Releases releases;
  private final Lately lately;

  ReleaseSeen(Releases releases, Lately lately) {
    this.releases = releases;
    this.lately = lately;
  }

  @Override
  public Lesson lesson() {
    return Lesson.POLICIES;
  }

  @Override
  public boolean doneBy(Viewer manager) {
    return releases.answered(manager.self(), lately.moment()) > 0;
  }
}

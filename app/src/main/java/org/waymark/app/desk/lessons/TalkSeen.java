package org.waymark.app.desk.lessons;

import org.springframework.stereotype.Component;
import org.waymark.app.academy.ExerciseDone;
import org.waymark.app.academy.Lesson;
import org.waymark.app.conversations.Held;
import org.waymark.app.kernel.Viewer;

/** A manager held a career conversation. */
@Component
class TalkSeen implements ExerciseDone {
  private final Held held;
  private final Lately lately;

  TalkSeen(Held held, Lately lately) {
    this.held = held;
    this.lately = lately;
  }

  @Override
  public Lesson lesson() {
    return Lesson.INTRODUCTION;
  }

  @Override
  public boolean doneBy(Viewer manager) {
    return held.held(manager.self(), lately.span()) > 0;
  }
}

package org.waymark.app.desk.lessons;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.ExerciseDone;
import org.waymark.app.academy.Lesson;
import org.waymark.app.conversations.Held;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;

/** A manager held a career conversation. */
@Component
class TalkSeen implements ExerciseDone {
  private static final int DAYS = 60;
  private final Held held;
  private final Clock clock;

  TalkSeen(Held held, Clock clock) {
    this.held = held;
    this.clock = clock;
  }

  @Override
  public Lesson lesson() {
    return Lesson.INTRODUCTION;
  }

  @Override
  public boolean doneBy(PersonId manager) {
    return held.held(manager, new DateSpan(LocalDate.now(clock).minusDays(DAYS), null)) > 0;
  }
}

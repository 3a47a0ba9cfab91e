package org.waymark.app.desk.lessons;

import org.springframework.stereotype.Component;
import org.waymark.app.academy.ExerciseDone;
import org.waymark.app.academy.Lesson;
import org.waymark.app.growth.Plans;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;

/** A manager wrote on a plan of a report that the report shows them, and that can be kept. */
@Component
class PlanSeen implements ExerciseDone {
  private final People people;
  private final Plans plans;
  private final Lately lately;

  PlanSeen(People people, Plans plans, Lately lately) {
    this.people = people;
    this.plans = plans;
    this.lately = lately;
  }

  @Override
  public Lesson lesson() {
    return Lesson.DEVELOPMENT;
  }

  @Override
  public boolean doneBy(Viewer manager) {
    return !plans.workedOn(manager, people.reportsOf(manager.self()), lately.moment()).isEmpty();
  }
}

package org.waymark.app.desk.lessons;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.ExerciseDone;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.recognition.Thanks;

/** A manager thanked a report lately, so that nothing tells them to. */
@Component
class ThanksSeen implements ExerciseDone {
  private final People people;
  private final Thanks thanks;

  ThanksSeen(People people, Thanks thanks) {
    this.people = people;
    this.thanks = thanks;
  }

  @Override
  public Lesson lesson() {
    return Lesson.FEEDBACK;
  }

  @Override
  public boolean doneBy(Viewer manager) {
    Collection<PersonId> reports = people.reportsOf(manager.self());
    return thanks.nextSteps(manager, reports).size() < reports.size();
  }
}

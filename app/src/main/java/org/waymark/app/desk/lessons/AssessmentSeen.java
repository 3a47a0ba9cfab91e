package org.waymark.app.desk.lessons;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.ExerciseDone;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Statement;

/** A manager said which level they see in a report, with the moment that shows it. */
@Component
class AssessmentSeen implements ExerciseDone {
  private final People people;
  private final Profiles profiles;
  private final Lately lately;

  AssessmentSeen(People people, Profiles profiles, Lately lately) {
    this.people = people;
    this.profiles = profiles;
    this.lately = lately;
  }

  @Override
  public Lesson lesson() {
    return Lesson.FEEDBACK;
  }

  @Override
  public boolean doneBy(Viewer manager) {
    PersonId me = manager.self();
    return people.reportsOf(me).stream()
        .flatMap(report -> profiles.statementsOf(report).stream())
        .anyMatch(said -> counts(said, me, lately.day()));
  }

  private static boolean counts(Statement said, PersonId manager, LocalDate since) {
    return said.source() == Source.MANAGER
        && said.by().equals(manager)
        && said.on().isAfter(since)
        && !said.note().isBlank();
  }
}

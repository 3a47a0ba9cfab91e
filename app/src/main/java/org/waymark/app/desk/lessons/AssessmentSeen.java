package org.waymark.app.desk.lessons;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.ExerciseDone;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Statement;

/** A manager said which level they see in a report, with the moment that shows it. */
@Component
class AssessmentSeen implements ExerciseDone {
  private static final int DAYS = 60;
  private final People people;
  private final Profiles profiles;
  private final Clock clock;

  AssessmentSeen(People people, Profiles profiles, Clock clock) {
    this.people = people;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Override
  public Lesson lesson() {
    return Lesson.FEEDBACK;
  }

  @Override
  public boolean doneBy(PersonId manager) {
    LocalDate since = LocalDate.now(clock).minusDays(DAYS);
    return people.reportsOf(manager).stream()
        .flatMap(report -> profiles.statementsOf(report).stream())
        .anyMatch(said -> counts(said, manager, since));
  }

  private static boolean counts(Statement said, PersonId manager, LocalDate since) {
    return said.source() == Source.MANAGER
        && said.by().equals(manager)
        && said.on().isAfter(since)
        && !said.note().isBlank();
  }
}

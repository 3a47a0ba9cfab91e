package org.waymark.app.desk.lessons;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.ExerciseDone;
import org.waymark.app.academy.Lesson;
import org.waymark.app.conversations.TalkStanding;
import org.waymark.app.conversations.TeamTalks;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;

/** A manager has talks with two reports in both calendars; with one, where there is but one. */
@Component
class TalksAheadSeen implements ExerciseDone {
  private static final int ENOUGH = 2;
  private final People people;
  private final TeamTalks talks;
  private final Lately lately;

  TalksAheadSeen(People people, TeamTalks talks, Lately lately) {
    this.people = people;
    this.talks = talks;
    this.lately = lately;
  }

  @Override
  public Lesson lesson() {
    return Lesson.PLANNING;
  }

  @Override
  public boolean doneBy(Viewer manager) {
    Collection<PersonId> reports = people.reportsOf(manager.self());
    long ahead =
        talks.standings(manager, reports).values().stream()
            .filter(standing -> planned(standing, lately.today()))
            .count();
    return ahead > 0 && ahead >= Math.min(ENOUGH, reports.size());
  }

  private static boolean planned(TalkStanding standing, LocalDate today) {
    LocalDate on = standing.on();
    return standing.state() == TalkStanding.State.PLANNED && on != null && !on.isBefore(today);
  }
}

package org.waymark.app.desk.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.TalkStanding;
import org.waymark.app.conversations.TeamTalks;
import org.waymark.app.desk.team.TeamStep.Urgency;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveCases;
import org.waymark.app.opportunities.Endorsements;
import org.waymark.app.recognition.Thanks;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Feedback;

/**
 * What a manager could do next for each of their people, asked of each module once for all of them.
 * Each door answers only from what this manager may see.
 */
@Component
public class TeamSteps {
  private final TeamTalks talks;
  private final MoveCases moves;
  private final Feedback feedback;
  private final Endorsements endorsements;
  private final Thanks thanks;

  TeamSteps(
      TeamTalks talks,
      MoveCases moves,
      Feedback feedback,
      Endorsements endorsements,
      Thanks thanks) {
    this.talks = talks;
    this.moves = moves;
    this.feedback = feedback;
    this.endorsements = endorsements;
    this.thanks = thanks;
  }

  /** For one of their people, the most pressing first. */
  public List<TeamStep> of(Viewer viewer, PersonId person) {
    List<PersonId> one = List.of(person);
    return of(viewer, one, talks.standings(viewer, one)).getOrDefault(person, List.of());
  }

  /** The most pressing first. */
  Map<PersonId, List<TeamStep>> of(
      Viewer viewer, Collection<PersonId> people, Map<PersonId, TalkStanding> standings) {
    var steps = new Gathered(new HashMap<>());
    releases(viewer, people, steps);
    talks
        .nextSteps(viewer, people)
        .forEach(
            (p, all) ->
                all.forEach(
                    s -> steps.add(p, urgency(standings.get(p)), s.what(), s.href(), s.due())));
    feedback
        .nextSteps(viewer, people)
        .forEach(
            (p, all) -> all.forEach(s -> steps.add(p, Urgency.WAITS, s.what(), s.href(), s.by())));
    endorsements
        .nextSteps(viewer, people)
        .forEach(
            (p, all) -> all.forEach(s -> steps.add(p, Urgency.GOOD, s.what(), s.href(), s.due())));
    thanks
        .nextSteps(viewer, people)
        .forEach(
            (p, all) -> all.forEach(s -> steps.add(p, Urgency.GOOD, s.what(), s.href(), null)));
    steps.all().values().forEach(all -> all.sort(TeamStep.FIRST));
    return steps.all();
  }

  private record Gathered(Map<PersonId, List<TeamStep>> all) {
    void add(PersonId person, Urgency urgency, Words what, String href, @Nullable LocalDate due) {
      all.computeIfAbsent(person, _ -> new ArrayList<>())
          .add(new TeamStep(urgency, what, href, due));
    }
  }

  /** Days on which people go, that this manager agrees to. */
  private void releases(Viewer viewer, Collection<PersonId> people, Gathered steps) {
    for (MoveCases.Waiting waiting : moves.waitingFor(viewer)) {
      PersonId person = waiting.move().person();
      if (waiting.release() && people.contains(person)) {
        steps.add(
            person,
            Urgency.WAITS,
            Words.of("desk.team.step.release", waiting.move().title()),
            waiting.href(),
            waiting.until());
      }
    }
  }

  private static Urgency urgency(@Nullable TalkStanding standing) {
    return switch (standing == null ? TalkStanding.State.FREE : standing.state()) {
      case ANSWER, OPEN -> Urgency.WAITS;
      case OVERDUE -> Urgency.DUE;
      case FIRST, PLANNED, WAITING, DONE, AWAY, FREE -> Urgency.SOON;
    };
  }
}

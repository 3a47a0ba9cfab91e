package org.waymark.app.recognition.thanks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.recognition.Thanks;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillId;

@Component
class ThanksDoor implements Thanks {
  /** Days after which thanking somebody again is worth a thought. */
  static final int LONG = 60;

  private final Thanking thanking;
  private final People people;
  private final JdbcClient db;
  private final Clock clock;

  ThanksDoor(Thanking thanking, People people, JdbcClient db, Clock clock) {
    this.thanking = thanking;
    this.people = people;
    this.db = db;
    this.clock = clock;
  }

  @Override
  public Outcome<ThanksId> thank(
      Viewer viewer, PersonId person, Set<SkillId> skills, String words, boolean wall) {
    return thanking.thank(viewer, person, skills, words, wall);
  }

  @Override
  public Outcome<ThanksId> choose(Viewer viewer, ThanksId id, String choice) {
    return thanking.choose(viewer, id, ThanksFlow.Act.of(choice).orElseThrow());
  }

  @Override
  public Map<PersonId, List<NextStep>> nextSteps(Viewer viewer, Collection<PersonId> some) {
    Set<PersonId> reports =
        viewer.person().map(me -> new HashSet<>(people.reportsOf(me))).orElseGet(HashSet::new);
    reports.retainAll(some);
    if (reports.isEmpty()) {
      return Map.of();
    }
    reports.removeAll(thankedLately(viewer.self(), reports));
    Map<PersonId, List<NextStep>> steps = new HashMap<>();
    for (PersonId person : reports) {
      steps.put(
          person,
          List.of(
              new NextStep(
                  Words.of("recognition.next.thank"), "/recognition/new?person=" + person)));
    }
    return steps;
  }

  private Set<PersonId> thankedLately(PersonId me, Collection<PersonId> reports) {
    return new HashSet<>(
        db.sql(
                """
                select distinct receiver from recognition.thanks
                where giver = ? and receiver = any (?) and given_on > ? and choice <> 'withdrawn'
                """)
            .params(
                me.value(),
                reports.stream().map(PersonId::value).toArray(UUID[]::new),
                LocalDate.now(clock).minusDays(LONG))
            .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
            .list());
  }
}

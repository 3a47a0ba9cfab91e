package org.waymark.app.skills.objectives;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillId;

/**
 * How many people aim at what an objective needs: for whoever leads, of all their units together.
 * Rounded down to fives and never below five, nor of fewer than fifty; and only once it has stood
 * for a week, so that nobody writes objectives to find out who wants what.
 */
@Component
class Aiming {
  static final int STEP = 5;
  static final int FEWEST_PEOPLE = 50;
  static final Duration STANDS = Duration.ofDays(7);
  private final JdbcClient db;
  private final ObjectiveRights rights;
  private final People people;
  private final Clock clock;
  private volatile Heads heads = Heads.NONE;

  Aiming(JdbcClient db, ObjectiveRights rights, People people, Clock clock) {
    this.db = db;
    this.rights = rights;
    this.people = people;
    this.clock = clock;
  }

  /** How many people each unit had on a day. */
  private record Heads(LocalDate on, Map<UnitId, Long> each) {
    static final Heads NONE = new Heads(LocalDate.MIN, Map.of());
  }

  /** Nothing for who leads nobody. */
  Optional<Words> at(Viewer viewer, Objective it) {
    ObjectiveRights.Reach reach = rights.reach(viewer);
    if (reach.nowhere()) {
      return Optional.empty();
    }
    long among = heads(reach);
    if (among < FEWEST_PEOPLE) {
      return Optional.of(Words.of("skills.objective.aiming.small", FEWEST_PEOPLE));
    }
    if (it.at().plus(STANDS).isAfter(clock.instant())) {
      return Optional.of(Words.of("skills.objective.aiming.fresh", STANDS.toDays()));
    }
    return Optional.of(words(count(it, reach), among));
  }

  static Words words(long aiming, long among) {
    long rounded = aiming / STEP * STEP;
    return rounded < STEP
        ? Words.of("skills.objective.aiming.few", STEP, among)
        : Words.of("skills.objective.aiming", rounded, among);
  }

  /** Counted once a day. */
  private long heads(ObjectiveRights.Reach reach) {
    LocalDate today = LocalDate.now(clock);
    Heads known = heads;
    if (!known.on().equals(today)) {
      known =
          new Heads(
              today,
              people.everyoneEmployed().stream()
                  .collect(Collectors.groupingBy(Employment::unit, Collectors.counting())));
      heads = known;
    }
    return known.each().entrySet().stream()
        .filter(e -> reach.covers(e.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private long count(Objective it, ObjectiveRights.Reach reach) {
    return people.current(aiming(it)).values().stream().filter(e -> reach.covers(e.unit())).count();
  }

  /** By the latest that each of them said. */
  private List<PersonId> aiming(Objective it) {
    return db.sql(
            """
            select person_id from (
              select distinct on (person_id) person_id, target_roles from skills.aspiration
              order by person_id, id desc) latest
            where target_roles && :roles::uuid[]
            union
            select person_id from skills.interest
            where wish = 'grow' and skill_id in (select unnest(:skills::int[]))
            """)
        .param("roles", it.what().roles().stream().map(RoleId::value).toArray(UUID[]::new))
        .param("skills", it.what().skills().stream().map(SkillId::value).toArray(Integer[]::new))
        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }
}

package org.waymark.app.skills.objectives;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillId;

/**
 * How many people aim at what an objective needs: for whoever leads, of all their units together.
 * Rounded down to fives and never below five, nor of fewer than fifty, so that neither one person's
 * wish nor a difference of two numbers tells of anybody.
 */
@Component
class Aiming {
  static final int STEP = 5;
  static final int FEWEST_PEOPLE = 50;
  private final JdbcClient db;
  private final ObjectiveRights rights;
  private final People people;

  Aiming(JdbcClient db, ObjectiveRights rights, People people) {
    this.db = db;
    this.rights = rights;
    this.people = people;
  }

  /** Nothing for who leads nobody. */
  Optional<Words> at(Viewer viewer, Objective it) {
    ObjectiveRights.Reach reach = rights.reach(viewer);
    if (reach.nowhere()) {
      return Optional.empty();
    }
    Set<PersonId> among =
        people.everyoneEmployed().stream()
            .filter(e -> reach.covers(e.unit()))
            .map(Employment::person)
            .collect(Collectors.toSet());
    if (among.size() < FEWEST_PEOPLE) {
      return Optional.of(Words.of("skills.objective.aiming.small", FEWEST_PEOPLE));
    }
    return Optional.of(words(count(it, among), among.size()));
  }

  static Words words(long aiming, int among) {
    long rounded = aiming / STEP * STEP;
    return rounded < STEP
        ? Words.of("skills.objective.aiming.few", STEP, among)
        : Words.of("skills.objective.aiming", rounded, among);
  }

  /** By the latest that each of them said. */
  private long count(Objective it, Collection<PersonId> among) {
    return db.sql(
            """
            select count(*) from (
              select person_id from (
                select distinct on (person_id) person_id, target_roles from skills.aspiration
                order by person_id, id desc) latest
              where target_roles && :roles::uuid[]
              union
              select person_id from skills.interest
              where wish = 'grow' and skill_id = any(:skills::int[])) aiming
            where person_id = any(:among::uuid[])
            """)
        .param("roles", it.what().roles().stream().map(RoleId::value).toArray(UUID[]::new))
        .param("skills", it.what().skills().stream().map(SkillId::value).toArray(Integer[]::new))
        .param("among", among.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(Long.class)
        .single();
  }
}

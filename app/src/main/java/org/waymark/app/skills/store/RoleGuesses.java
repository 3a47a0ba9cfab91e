package org.waymark.app.skills.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Employment;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.Profiles.Origin;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;
import org.waymark.engine.LevelModel;
import org.waymark.engine.RolePrior;
import org.waymark.engine.SkillKind;

/**
 * Whoever holds a role is taken to stand where others in it do, else where it asks, with the least
 * certainty, as long as nobody said anything about that skill and the person did not decline it.
 */
@Component
class RoleGuesses {
  private static final String DECLINED =
      """
      select person_id, skill_id from skills.proposal where state = 'rejected' %1$s
      union
      select person_id, skill_id from skills.statement where level is null %1$s
      """;

  private final JdbcClient jdbc;
  private final RequirementsBook requirements;
  private final PriorRows priors;

  RoleGuesses(JdbcClient jdbc, RequirementsBook requirements, PriorRows priors) {
    this.jdbc = jdbc;
    this.requirements = requirements;
    this.priors = priors;
  }

  Roles forPeople(Collection<Employment> employed) {
    Set<RoleId> held = employed.stream().map(Employment::role).collect(Collectors.toSet());
    var people = Sql.uuids(employed.stream().map(Employment::person).toList());
    return roles(
        employed,
        requirements.requirementsOf(held),
        declined(DECLINED.formatted("and person_id = any (?)"), people, people));
  }

  Roles forEverybody(Collection<Employment> employed) {
    return roles(employed, requirements.all(), declined(DECLINED.formatted("")));
  }

  private Roles roles(
      Collection<Employment> employed,
      Map<RoleId, List<Requirement>> asked,
      Map<PersonId, Set<SkillId>> declined) {
    Map<RoleId, List<Estimate>> guessed = new HashMap<>();
    var known = priors.of(asked.keySet());
    asked.forEach(
        (role, all) -> {
          var levels = known.getOrDefault(role, Map.of());
          guessed.put(
              role, all.stream().map(r -> guess(r, levels.get(r.skill().value()))).toList());
        });
    Map<PersonId, RoleId> held = new HashMap<>();
    employed.forEach(e -> held.put(e.person(), e.role()));
    return new Roles(held, guessed, declined);
  }

  private static Estimate guess(Requirement r, @Nullable RolePrior known) {
    RolePrior prior = known == null ? RolePrior.of(List.of(r.minimum())) : known;
    return Estimate.of(
        r.skill(), LevelModel.estimate(List.of(), SkillKind.KNOWLEDGE, prior), Origin.ROLE);
  }

  private Map<PersonId, Set<SkillId>> declined(String sql, Object... values) {
    Map<PersonId, Set<SkillId>> declined = new HashMap<>();
    jdbc.sql(sql)
        .params(values)
        .query(
            rs -> {
              declined
                  .computeIfAbsent(Sql.person(rs, "person_id"), _ -> new HashSet<>())
                  .add(Sql.skill(rs));
            });
    return declined;
  }

  /** Roles held today, what they let expect, and what people declined. */
  record Roles(
      Map<PersonId, RoleId> held,
      Map<RoleId, List<Estimate>> guessed,
      Map<PersonId, Set<SkillId>> declined) {

    /** What was stated, with what the role lets expect beside it; ascending by skill. */
    List<Estimate> added(PersonId person, List<Estimate> stated) {
      RoleId role = held.get(person);
      List<Estimate> expected = role == null ? List.of() : guessed.getOrDefault(role, List.of());
      if (expected.isEmpty()) {
        return stated;
      }
      Set<SkillId> known = new HashSet<>(declined.getOrDefault(person, Set.of()));
      stated.forEach(e -> known.add(e.skill()));
      List<Estimate> both = new ArrayList<>(stated);
      expected.stream().filter(e -> !known.contains(e.skill())).forEach(both::add);
      both.sort(Comparator.comparing(Estimate::skill));
      return both;
    }
  }
}

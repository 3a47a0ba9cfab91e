package org.waymark.app.skills.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.engine.RolePrior;

/**
 * What each role lets expect, skill by skill: how those stand who hold it. Of fewer than five of
 * them nothing is used, so that nobody's level can be read off a colleague's guess.
 */
@Component
class PriorRows {
  static final int FEWEST = 5;

  private final JdbcClient jdbc;
  private final Copy copy;
  private final People people;
  private final RequirementsBook requirements;

  PriorRows(JdbcClient jdbc, Copy copy, People people, RequirementsBook requirements) {
    this.jdbc = jdbc;
    this.copy = copy;
    this.people = people;
    this.requirements = requirements;
  }

  private record Asked(RoleId role, int skill) {}

  /** Works all of it out anew from the levels of today. */
  void refresh() {
    Map<UUID, RoleId> held = new HashMap<>();
    for (Employment e : people.everyoneEmployed()) {
      held.put(e.person().value(), e.role());
    }
    Map<Asked, List<Integer>> levels = new HashMap<>();
    requirements
        .all()
        .forEach(
            (role, all) -> {
              for (Requirement r : all) {
                levels.put(new Asked(role, r.skill().value()), new ArrayList<>());
              }
            });
    jdbc.sql("select person_id, skill_id, level from skills.estimate")
        .query(
            rs -> {
              RoleId role = held.get(rs.getObject(1, UUID.class));
              List<Integer> some = role == null ? null : levels.get(new Asked(role, rs.getInt(2)));
              if (some != null) {
                some.add(rs.getInt(3));
              }
            });
    jdbc.sql("delete from skills.role_prior").update();
    copy.into(
        "skills.role_prior (role_id, skill_id, mean, weight)",
        sink ->
            levels.forEach(
                (asked, some) -> {
                  if (some.size() >= FEWEST) {
                    RolePrior prior = RolePrior.of(some);
                    sink.row(asked.role().value(), asked.skill(), prior.mean(), prior.weight());
                  }
                }));
  }

  Map<RoleId, Map<Integer, RolePrior>> of(Collection<RoleId> roles) {
    Map<RoleId, Map<Integer, RolePrior>> all = new HashMap<>();
    jdbc.sql(
            "select role_id, skill_id, mean, weight from skills.role_prior where role_id = any (?)")
        .param(roles.stream().map(RoleId::value).toArray(UUID[]::new))
        .query(
            rs -> {
              all.computeIfAbsent(new RoleId(rs.getObject(1, UUID.class)), _ -> new HashMap<>())
                  .put(rs.getInt(2), new RolePrior(rs.getDouble(3), rs.getDouble(4)));
            });
    return all;
  }
}

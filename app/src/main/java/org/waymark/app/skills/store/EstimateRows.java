package org.waymark.app.skills.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.model.Levels;
import org.waymark.engine.LevelEstimate;
import org.waymark.engine.Statement;

/** The levels that count, worked out from the statements for some thousand people at a time. */
@Component
class EstimateRows {
  private static final int AT_ONCE = 4_000;

  private final JdbcClient jdbc;
  private final Copy copy;

  EstimateRows(JdbcClient jdbc, Copy copy) {
    this.jdbc = jdbc;
    this.copy = copy;
  }

  private record Said(UUID person, int skill, Statement statement) {}

  private record Level(UUID person, int skill, int level, int certainty) {}

  Set<PersonId> refresh(Collection<PersonId> people, LocalDate today) {
    Set<PersonId> changed = new HashSet<>();
    List<PersonId> all = people.stream().distinct().toList();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      changed.addAll(some(all.subList(from, Math.min(all.size(), from + AT_ONCE)), today));
    }
    return changed;
  }

  private Set<PersonId> some(List<PersonId> people, LocalDate today) {
    UUID[] ids = Sql.uuids(people);
    List<Level> levels = levels(said(ids, today));
    jdbc.sql(
            """
            create temporary table if not exists estimate_now
              (person_id uuid, skill_id int, level smallint, certainty smallint) on commit drop
            """)
        .update();
    jdbc.sql("delete from estimate_now").update();
    copy.into(
        "estimate_now (person_id, skill_id, level, certainty)",
        sink -> levels.forEach(l -> sink.row(l.person(), l.skill(), l.level(), l.certainty())));
    Set<PersonId> changed = new HashSet<>();
    people(GONE, changed, (Object) ids);
    people(KEPT, changed);
    return changed;
  }

  private static final String GONE =
      """
      delete from skills.estimate e where e.person_id = any (?) and not exists
        (select from estimate_now n where n.person_id = e.person_id and n.skill_id = e.skill_id)
      returning person_id
      """;
  private static final String KEPT =
      """
      insert into skills.estimate as e (person_id, skill_id, level, certainty)
      select person_id, skill_id, level, certainty from estimate_now
      on conflict (person_id, skill_id) do update
        set level = excluded.level, certainty = excluded.certainty
        where (e.level, e.certainty) is distinct from (excluded.level, excluded.certainty)
      returning person_id
      """;

  private void people(String sql, Set<PersonId> into, Object... values) {
    jdbc.sql(sql).params(values).query(UUID.class).list().forEach(id -> into.add(new PersonId(id)));
  }

  private List<Said> said(UUID[] people, LocalDate today) {
    return jdbc.sql(
            "select * from (%s) newest where level is not null".formatted(SqlStatements.NEWEST))
        .param(people)
        .query(
            (rs, _) ->
                new Said(
                    rs.getObject("person_id", UUID.class),
                    rs.getInt("skill_id"),
                    Levels.of(
                        Source.of(rs.getString("source")),
                        rs.getInt("level"),
                        rs.getObject("stated_on", LocalDate.class),
                        today)))
        .list();
  }

  /** The rows come by person and skill. */
  private static List<Level> levels(List<Said> said) {
    List<Level> levels = new ArrayList<>();
    for (int from = 0; from < said.size(); ) {
      Said first = said.get(from);
      int to = from;
      List<Statement> about = new ArrayList<>();
      while (to < said.size()
          && said.get(to).skill() == first.skill()
          && said.get(to).person().equals(first.person())) {
        about.add(said.get(to++).statement());
      }
      LevelEstimate e = LevelEstimate.of(about);
      levels.add(
          new Level(first.person(), first.skill(), e.level(), CertaintyCode.of(e.certainty())));
      from = to;
    }
    return levels;
  }
}

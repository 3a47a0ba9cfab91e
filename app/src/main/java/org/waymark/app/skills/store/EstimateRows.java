package org.waymark.app.skills.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.model.Levels;
import org.waymark.engine.LevelEstimate;

/** The levels that count, worked out from the statements for some thousand people at a time. */
@Component
class EstimateRows {
  private static final int AT_ONCE = 4_000;

  private final JdbcClient jdbc;
  private final Copy copy;
  private final SaidRows said;

  EstimateRows(JdbcClient jdbc, Copy copy, SaidRows said) {
    this.jdbc = jdbc;
    this.copy = copy;
    this.said = said;
  }

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
    jdbc.sql(
            """
            create temporary table if not exists estimate_now
              (person_id uuid, skill_id int, level smallint, certainty smallint, lowest smallint, highest smallint)
              on commit drop
            """)
        .update();
    jdbc.sql("delete from estimate_now").update();
    List<@Nullable Object[]> rows = new ArrayList<>();
    said.each(ids, today, (person, levels) -> rows.add(row(person, levels)));
    copy.into(
        "estimate_now (person_id, skill_id, level, certainty, lowest, highest)",
        sink -> rows.forEach(sink::row));
    Set<PersonId> changed = new HashSet<>();
    people(GONE, changed, (Object) ids);
    people(KEPT, changed);
    return changed;
  }

  private static @Nullable Object[] row(UUID person, Levels levels) {
    LevelEstimate e = levels.estimate();
    return new @Nullable Object[] {
      person, levels.skill(), e.level(), CertaintyCode.of(e.certainty()), e.lowest(), e.highest()
    };
  }

  private static final String GONE =
      """
      delete from skills.estimate e where e.person_id = any (?) and not exists
        (select from estimate_now n where n.person_id = e.person_id and n.skill_id = e.skill_id)
      returning person_id
      """;
  private static final String KEPT =
      """
      insert into skills.estimate as e (person_id, skill_id, level, certainty, lowest, highest)
      select person_id, skill_id, level, certainty, lowest, highest from estimate_now
      on conflict (person_id, skill_id) do update
        set level = excluded.level, certainty = excluded.certainty,
          lowest = excluded.lowest, highest = excluded.highest
        where (e.level, e.certainty, e.lowest, e.highest)
          is distinct from (excluded.level, excluded.certainty, excluded.lowest, excluded.highest)
      returning person_id
      """;

  private void people(String sql, Set<PersonId> into, Object... values) {
    jdbc.sql(sql).params(values).query(UUID.class).list().forEach(id -> into.add(new PersonId(id)));
  }
}

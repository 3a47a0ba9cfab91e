package org.waymark.app.people.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.RelationSource;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.kernel.Viewer;

/** Who is whose manager today, and who stands above that; walks up, and never round in a circle. */
@Component
final class ReportingLines implements RelationSource {
  private static final String UP =
      """
      with recursive up (subject, manager, steps) as (
        select m.person, m.manager, 1 from people.reporting_line m
        where m.person in (select unnest(:subjects::uuid[]))
          and m.began_on <= :today and (m.until is null or m.until > :today)
        union all
        select up.subject, m.manager, up.steps + 1
        from up join people.reporting_line m on m.person = up.manager
          and m.began_on <= :today and (m.until is null or m.until > :today)
      ) cycle manager set looped using walked
      select subject, min(steps) as steps from up
      where manager = :viewer and not looped group by subject
      """;
  private final JdbcClient jdbc;
  private final Clock clock;

  ReportingLines(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Set<Relation> known() {
    return Set.of(Relation.MANAGER, Relation.SKIP_LEVEL);
  }

  @Override
  public Map<PersonId, Set<Relation>> relations(Viewer viewer, Collection<PersonId> subjects) {
    Map<PersonId, Set<Relation>> found = new HashMap<>();
    PersonId me = viewer.personId();
    if (me == null || subjects.isEmpty()) {
      return found;
    }
    jdbc.sql(UP)
        .param("subjects", SqlArray.of(subjects))
        .param("today", LocalDate.now(clock))
        .param("viewer", me.value())
        .query(
            row -> {
              found.put(
                  new PersonId(Sql.uuid(row, "subject")), Set.of(relation(row.getInt("steps"))));
            });
    return found;
  }

  /** The managers of today; who stands above them is nobody's to name here. */
  @Override
  public List<PersonId> holders(Relation relation, PersonId subject) {
    if (relation != Relation.MANAGER) {
      return List.of();
    }
    return jdbc.sql(
            """
            select distinct manager from people.reporting_line
            where person = :subject and began_on <= :today and (until is null or until > :today)
            """)
        .param("subject", subject.value())
        .param("today", LocalDate.now(clock))
        .query((row, _) -> new PersonId(Sql.uuid(row, "manager")))
        .list();
  }

  private static Relation relation(int steps) {
    return steps == 1 ? Relation.MANAGER : Relation.SKIP_LEVEL;
  }
}

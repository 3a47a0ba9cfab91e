package org.waymark.app.skills.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.SkillNeighbours;
import org.waymark.engine.SkillGraph;
import org.waymark.engine.graph.SkillSimilarity;

@Repository
class SqlSkillNeighbours implements SkillNeighbours {
  private static final String TOGETHER =
      """
      select 0 as kind, r.occupation_id::text as set_name, r.skill_id
      from skills.occupation_requirement r
      join skills.occupation o on o.id = r.occupation_id
      join skills.taxonomy t on t.id = o.taxonomy_id
      where t.current and (r.importance is null or r.importance >= 3)
      union all
      select 1, r.set_id::text, r.skill_id
      from skills.requirement r join skills.requirement_set s on s.id = r.set_id
      where s.valid_until is null and s.origin = 'stated'
      order by 1, 2, 3
      """;

  private final JdbcClient jdbc;

  SqlSkillNeighbours(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public SkillGraph graph() {
    int size =
        jdbc.sql("select coalesce(max(id) + 1, 0) from skills.skill").query(Integer.class).single();
    var builder = SkillSimilarity.builder(size);
    jdbc.sql("select id, name from skills.skill order by id")
        .query(
            row -> {
              builder.name(row.getInt(1), row.getString(2));
            });
    everyLink(
        link -> {
          int from = link.from().value();
          int to = link.to().value();
          if (link.kind() == Kind.BROADER) {
            builder.broader(from, to);
          } else {
            builder.related(from, to);
          }
        });
    everyMembership(m -> builder.group(m.skill().value(), m.group()));
    int[] role = {0};
    everySetUsedTogether(
        skills -> {
          role[0]++;
          skills.forEach(s -> builder.use(role[0], s.value(), 1));
        });
    return builder.build();
  }

  @Override
  public void everyLink(Consumer<Link> each) {
    jdbc.sql("select from_skill, to_skill, kind from skills.skill_link order by 1, 2, 3")
        .query(
            row -> {
              each.accept(
                  new Link(
                      new SkillId(row.getInt(1)),
                      new SkillId(row.getInt(2)),
                      Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT))));
            });
  }

  @Override
  public void everyMembership(Consumer<Membership> each) {
    jdbc.sql("select skill_id, group_id from skills.skill_in_group order by 1, 2")
        .query(
            row -> {
              each.accept(new Membership(new SkillId(row.getInt(1)), row.getInt(2)));
            });
  }

  @Override
  @Transactional(readOnly = true)
  public void everySetUsedTogether(Consumer<List<SkillId>> each) {
    var gathering = new Gathering(each);
    try (var rows =
        jdbc
            .sql(TOGETHER)
            .withFetchSize(Sql.FETCH)
            .query((rs, _) -> new Member(rs.getInt(1) + rs.getString(2), rs.getInt(3)))
            .stream()) {
      rows.forEach(gathering::add);
    }
    gathering.finish();
  }

  private record Member(String set, int skill) {}

  /** Hands on a set when the next one begins. */
  private static final class Gathering {
    private final Consumer<List<SkillId>> each;
    private String set = "";
    private List<SkillId> skills = new ArrayList<>();

    Gathering(Consumer<List<SkillId>> each) {
      this.each = each;
    }

    void add(Member m) {
      if (!m.set().equals(set)) {
        finish();
        set = m.set();
      }
      skills.add(new SkillId(m.skill()));
    }

    void finish() {
      if (!skills.isEmpty()) {
        each.accept(skills);
        skills = new ArrayList<>();
      }
    }
  }
}

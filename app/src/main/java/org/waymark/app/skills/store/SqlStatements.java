package org.waymark.app.skills.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Statement;
import org.waymark.app.skills.model.Levels;
import org.waymark.app.skills.model.Statements;

@Repository
class SqlStatements implements Statements {
  /** The newest of each source and speaker; what was taken back is still among them. */
  static final String NEWEST =
      """
      select distinct on (person_id, skill_id, source, stated_by)
        person_id, skill_id, source, level, stated_by, stated_on, note, id
      from skills.statement
      where person_id = any (?)
      order by person_id, skill_id, source, stated_by, stated_on desc, id desc
      """;

  private final JdbcClient jdbc;
  private final Copy copy;
  private final SaidRows rows;
  private final EstimateRows estimates;
  private final SeverityRows severities;
  private final PriorRows priors;

  SqlStatements(
      JdbcClient jdbc,
      Copy copy,
      SaidRows rows,
      EstimateRows estimates,
      SeverityRows severities,
      PriorRows priors) {
    this.jdbc = jdbc;
    this.copy = copy;
    this.rows = rows;
    this.estimates = estimates;
    this.severities = severities;
    this.priors = priors;
  }

  @Override
  @Transactional
  public void record(Collection<Said> said, Instant at) {
    copy.into(
        "skills.statement (person_id, skill_id, source, level, stated_by, stated_on, recorded_at, note)",
        sink -> {
          for (Said s : said) {
            sink.row(
                s.person(),
                s.skill(),
                s.source().code(),
                s.level(),
                s.by(),
                s.on(),
                Sql.time(at),
                s.note());
          }
        });
  }

  @Override
  public List<Statement> current(PersonId person) {
    return jdbc.sql(
            "select * from (%s) newest where level is not null order by stated_on desc, id desc"
                .formatted(NEWEST))
        .param(new UUID[] {person.value()})
        .query(
            (rs, _) ->
                new Statement(
                    person,
                    Sql.skill(rs),
                    Source.of(rs.getString("source")),
                    rs.getInt("level"),
                    Sql.person(rs, "stated_by"),
                    rs.getObject("stated_on", LocalDate.class),
                    rs.getString("note")))
        .list();
  }

  @Override
  public List<Line> history(PersonId person, SkillId skill) {
    return jdbc.sql(
            """
            select skill_id, source, level, stated_by, stated_on, note, recorded_at
            from skills.statement where person_id = ? and skill_id = ?
            order by stated_on desc, id desc
            """)
        .params(person.value(), skill.value())
        .query(
            (rs, _) ->
                new Line(
                    Sql.skill(rs),
                    Source.of(rs.getString("source")),
                    Sql.intOrNull(rs, "level"),
                    Sql.person(rs, "stated_by"),
                    rs.getObject("stated_on", LocalDate.class),
                    rs.getString("note"),
                    Sql.at(rs, "recorded_at")))
        .list();
  }

  @Override
  @Transactional
  public Set<PersonId> refresh(Collection<PersonId> people, LocalDate today) {
    return estimates.refresh(people, today);
  }

  @Override
  @Transactional
  public Set<PersonId> refreshAll(LocalDate today) {
    Set<PersonId> people = new HashSet<>();
    jdbc.sql(
            """
            select person_id from skills.statement
            union select person_id from skills.evidence where level is not null
            """)
        .query(UUID.class)
        .list()
        .forEach(id -> people.add(new PersonId(id)));
    severities.refresh();
    Set<PersonId> changed = estimates.refresh(people, today);
    priors.refresh();
    return changed;
  }

  @Override
  public Map<SkillId, Levels> levels(PersonId person, LocalDate today) {
    Map<SkillId, Levels> all = new HashMap<>();
    rows.each(new UUID[] {person.value()}, today, (_, levels) -> all.put(levels.skill(), levels));
    return all;
  }
}

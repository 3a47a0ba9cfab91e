package org.waymark.app.skills.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.Interest.Wish;
import org.waymark.app.skills.model.SkillsOfPeople;
import org.waymark.app.skills.model.Tally;

/** Puts all rows beside the tables first, then brings each table up to date in one step. */
@Repository
class SqlSkillsOfPeople implements SkillsOfPeople {
  private static final int AT_ONCE = 20_000;

  private final JdbcClient jdbc;
  private final Copy copy;
  private final EstimateRows estimates;
  private final SeverityRows severities;
  private final PriorRows priors;

  SqlSkillsOfPeople(
      JdbcClient jdbc,
      Copy copy,
      EstimateRows estimates,
      SeverityRows severities,
      PriorRows priors) {
    this.jdbc = jdbc;
    this.copy = copy;
    this.estimates = estimates;
    this.severities = severities;
    this.priors = priors;
  }

  @Override
  public Taken take(Consumer<Consumer<Line>> lines, LocalDate today, Instant at) {
    jdbc.sql(
            """
            create temporary table if not exists told (
              line bigint, person_id uuid, skill_id int, source text, level smallint, stated_by uuid,
              stated_on date, wish text, enjoyment smallint, evidence text, discoverable boolean
            ) on commit drop
            """)
        .update();
    jdbc.sql("delete from told").update();
    List<Line> some = new ArrayList<>();
    lines.accept(
        line -> {
          some.add(line);
          if (some.size() == AT_ONCE) {
            put(some);
          }
        });
    put(some);
    jdbc.sql("analyze told").update();
    long twice = jdbc.sql(Takings.TWICE).update();
    Tally statements = tally(Takings.STATEMENTS);
    jdbc.sql(Takings.TAKE_STATEMENTS).param(Sql.time(at)).update();
    Tally interests = tally(Takings.INTERESTS);
    jdbc.sql(Takings.TAKE_INTERESTS).param(Sql.time(at)).update();
    Tally evidence = tally(Takings.EVIDENCE);
    jdbc.sql(Takings.TAKE_EVIDENCE).param(Sql.time(at)).update();
    Tally choices = tally(Takings.CHOICES);
    long kept = jdbc.sql(Takings.KEPT_CHOICES).query(Long.class).single();
    jdbc.sql(Takings.TAKE_CHOICES).params(Sql.time(at), Sql.time(at)).update();
    return new Taken(statements, interests, evidence, choices, twice, kept, refresh(today));
  }

  /** In pieces, so that whoever gives the lines can use the database in between. */
  private void put(List<Line> some) {
    copy.into(
        "told",
        sink -> {
          for (Line l : some) {
            Wish wish = l.wish();
            sink.row(
                l.line(),
                l.person(),
                l.skill(),
                l.source().code(),
                l.level(),
                l.by(),
                l.on(),
                wish == null ? null : wish.code(),
                l.enjoyment(),
                l.evidence(),
                l.discoverable());
          }
        });
    some.clear();
  }

  private Set<PersonId> refresh(LocalDate today) {
    Set<PersonId> told =
        jdbc
            .sql("select distinct person_id from told where level is not null or evidence <> ''")
            .query(UUID.class)
            .list()
            .stream()
            .map(PersonId::new)
            .collect(Collectors.toCollection(HashSet::new));
    told.addAll(severities.refresh());
    Set<PersonId> changed = estimates.refresh(told, today);
    priors.refresh();
    return changed;
  }

  private Tally tally(String sql) {
    return jdbc.sql(sql)
        .query((rs, _) -> new Tally(rs.getLong(1), rs.getLong(2), 0, rs.getLong(3)))
        .single();
  }
}

package org.waymark.app.opportunities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.policy.Fact;
import org.waymark.app.policy.PolicyFact;

/** What part of their time the projects take that somebody accepted, until each is over. */
@Component
class ProjectShares implements PolicyFact {
  private static final String ALL =
      """
      select s.person, s.percent, s.taken_at as at, o.starts_on, o.ends_on, o.weeks
      from opportunities.project_share s join opportunities.opening o on o.id = s.opening
      where s.freed_at is null
      """;
  private final JdbcClient db;
  private final Clock clock;

  ProjectShares(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<Fact> of(Collection<PersonId> people) {
    return db.sql(ALL + " and s.person in (select unnest(:people::uuid[]))")
        .param("people", SqlArray.of(people))
        .query((row, _) -> share(row))
        .list();
  }

  @Override
  public List<Fact> all() {
    return db.sql(ALL).query((row, _) -> share(row)).list();
  }

  private Fact share(ResultSet row) throws SQLException {
    LocalDate accepted = LocalDate.ofInstant(ApplicationRows.at(row), clock.getZone());
    return new Fact(
        ApplicationRows.person(row),
        Fact.Kind.PROJECT_SHARE,
        Integer.toString(row.getInt("percent")),
        accepted,
        last(row, accepted),
        null,
        null);
  }

  /**
   * Its last day; of one without a begin the weeks count from the day it was accepted. One that has
   * not ended on its last day goes on.
   */
  private @Nullable LocalDate last(ResultSet row, LocalDate accepted) throws SQLException {
    LocalDate ends = row.getObject("ends_on", LocalDate.class);
    LocalDate starts = row.getObject("starts_on", LocalDate.class);
    Integer weeks = row.getObject("weeks", Integer.class);
    LocalDate planned =
        ends != null || weeks == null
            ? ends
            : (starts == null ? accepted : starts).plusWeeks(weeks).minusDays(1);
    return planned == null || planned.isBefore(LocalDate.now(clock)) ? null : planned;
  }
}

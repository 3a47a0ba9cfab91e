package org.waymark.app.opportunities.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.people.RoleId;
import org.waymark.app.policy.Fact;
import org.waymark.app.policy.PolicyFact;

/** For which roles somebody was not selected; not where an opening was withdrawn from all. */
@Component
class AnsweredNo implements PolicyFact {
  private static final int LONGEST_MONTHS = 36;
  private final JdbcClient db;
  private final Clock clock;

  AnsweredNo(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<Fact> of(Collection<PersonId> people) {
    return facts(
        db.sql(sql("and a.person in (select unnest(:people::uuid[]))"))
            .param("people", SqlArray.of(people)));
  }

  @Override
  public List<Fact> all() {
    return facts(db.sql(sql("")));
  }

  private static String sql(String whom) {
    return """
    select a.person, o.role, max(s.at) as at from opportunities.application a
      join opportunities.application_state s on s.application = a.id and s.nr = a.state_nr
      join opportunities.opening o on o.id = a.opening and o.role is not null
      join opportunities.decision d on d.application = a.id and d.reason <> 'withdrawn'
    where a.state = 'not_selected' and s.at > :since %s
    group by a.person, o.role
    """
        .formatted(whom);
  }

  private List<Fact> facts(JdbcClient.StatementSpec asked) {
    return asked
        .param("since", OffsetDateTime.now(clock).minusMonths(LONGEST_MONTHS))
        .query(
            (row, _) ->
                new Fact(
                    ApplicationRows.person(row),
                    Fact.Kind.NOT_SELECTED,
                    "",
                    LocalDate.ofInstant(ApplicationRows.at(row), clock.getZone()),
                    null,
                    null,
                    new RoleId(row.getObject("role", UUID.class))))
        .list();
  }
}

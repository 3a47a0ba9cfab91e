package org.waymark.app.mobility.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.Releases;

@Repository
class ReleaseCounts implements Releases {
  /** Agreed by somebody, not by the clock, within its days, and put off by nobody at home. */
  private static final String IN_TIME =
      """
      exists (select from mobility.step s
          join mobility.step_answer a on a.step = s.id and a.state = 'agreed'
        where s.move = m.id and s.kind = 'release' and s.state = 'agreed'
          and (a.at at time zone m.zone)::date <= s.due_on)
        and not exists (select from mobility.delay d where d.move = m.id and d.cause = 'release')
      """;

  private static final String LEFT =
      """
      from mobility.move m join mobility.record b on b.move = m.id and b.side = 'before'
      where m.state = 'done' and m.kind in ('role', 'rotation')
      """;
  private static final String COUNTS =
      "select b.manager, count(*) moved, count(*) filter (where "
          + IN_TIME
          + ") in_time "
          + LEFT
          + """
           and b.manager in (select unnest(:managers::uuid[]))
            and m.effective_on >= :from and m.effective_on < :until
          group by b.manager
          """;
  private static final String ARRIVED =
      """
      select manager, count(*) said, count(*) filter (where how >= 4) well from (
        select distinct on (a.manager, c.person) a.manager, c.how
        from mobility.check_in c join mobility.record a on a.move = c.move and a.side = 'after'
        where c.party = 'mover' and c.answered_at is not null and a.manager in (select unnest(:managers::uuid[]))
          and c.answered_at >= :from and c.answered_at < :until
        order by a.manager, c.person, c.answered_at desc) latest
      group by manager
      """;
  private static final int PERCENT = 100;
  private final JdbcClient db;

  ReleaseCounts(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Map<PersonId, Counts> counts(Collection<PersonId> managers, DateSpan span) {
    Map<PersonId, Counts> counts = new HashMap<>();
    asked(COUNTS, managers, span)
        .query(
            row -> {
              counts.put(
                  Sql.person(row, "manager"),
                  new Counts(row.getInt("moved"), row.getInt("in_time")));
            });
    return counts;
  }

  @Override
  public Map<PersonId, Integer> arrivedWell(Collection<PersonId> managers, DateSpan span) {
    Map<PersonId, Integer> shares = new HashMap<>();
    asked(ARRIVED, managers, span)
        .query(
            row -> {
              int said = row.getInt("said");
              if (said >= FEWEST) {
                shares.put(
                    Sql.person(row, "manager"), Math.floorDiv(PERCENT * row.getInt("well"), said));
              }
            });
    return shares;
  }

  private JdbcClient.StatementSpec asked(String sql, Collection<PersonId> managers, DateSpan span) {
    LocalDate until = Objects.requireNonNullElse(span.until(), LocalDate.of(9999, 1, 1));
    return db.sql(sql)
        .param("managers", SqlArray.of(managers))
        .param("from", span.from())
        .param("until", until);
  }

  @Override
  public int answered(PersonId manager, Instant since) {
    return db.sql(
            """
            select count(distinct s.id) from mobility.step s
              join mobility.step_answer a on a.step = s.id and a.state = 'agreed'
            where s.kind = 'release' and a.by_person = :manager and a.behalf is null
              and a.at >= :since
            """)
        .param("manager", manager.value())
        .param("since", Sql.at(since))
        .query(Integer.class)
        .single();
  }

  @Override
  public Optional<PersonId> letGoInTime(MoveId move) {
    return db.sql("select b.manager " + LEFT + " and m.id = :move and " + IN_TIME)
        .param("move", move.value())
        .query((row, _) -> Optional.ofNullable(row.getObject("manager", UUID.class)))
        .optional()
        .flatMap(manager -> manager)
        .map(PersonId::new);
  }
}

package org.waymark.app.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.people.CareerMove;
import org.waymark.app.people.CareerPoint;
import org.waymark.app.people.Careers;
import org.waymark.app.people.ChangeKind;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Spell;
import org.waymark.app.people.Transition;
import org.waymark.app.people.UnitId;

@Component
final class JdbcCareers implements Careers {
  private static final String SPELLS =
      """
      select person, role, unit, location, legal_entity, kind, began_on, until, role_since
      from people.spell where person in (select unnest(:ids::uuid[])) order by person, began_on
      """;
  // months are counted in the role, over all its spells, and only over steps that were seen whole
  private static final String TRANSITIONS =
      """
      with steps as (
        select role as to_role, began_on, kind,
               lag(role) over w as from_role, lag(role_since) over w as since
        from people.spell window w as (partition by person order by began_on)
      )
      select from_role, to_role, count(*) as people,
             percentile_cont(array[0.25, 0.5, 0.75])
               within group (order by (began_on - since) / 30.436875) as months
      from steps where from_role <> to_role and kind <> 'hire'
      group by from_role, to_role order by people desc, from_role, to_role
      """;
  private static final String LAST_MOVES =
      """
      select person, max(began_on) as moved from people.spell
      where began_on <= :today and kind in ('promotion', 'lateral', 'transfer', 'rotation')
      """;
  private static final String POINTS =
      """
      select s.person, s.role, s.unit, s.location, s.legal_entity, s.role_since, p.hired_on, l.moved
      from people.spell s join people.person p on p.id = s.person
        left join (
      """
          + LAST_MOVES
          + """
           group by person) l on l.person = s.person
          where s.began_on <= :today and (s.until is null or s.until > :today)
          """;
  private static final String MOVES =
      """
      select t.person, b.role as from_role, t.role as to_role, t.began_on
      from people.spell t
        cross join lateral (select role from people.spell x
          where x.person = t.person and x.began_on < t.began_on order by x.began_on desc limit 1) b
      where t.role = :to and t.kind <> 'hire' and t.began_on <= :today
        and b.role in (select unnest(:from::uuid[]))
        and exists (select from people.spell n where n.person = t.person
          and n.began_on <= :today and (n.until is null or n.until > :today))
      order by t.began_on desc, t.person limit 2000
      """;
  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcCareers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Map<PersonId, List<Spell>> spells(Collection<PersonId> people) {
    return jdbc
        .sql(SPELLS)
        .param("ids", SqlArray.of(people))
        .query(JdbcCareers::spell)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Spell::person));
  }

  @Override
  public Map<PersonId, LocalDate> lastMoves(Collection<PersonId> people) {
    return moves(
        jdbc.sql(LAST_MOVES + " and person in (select unnest(:ids::uuid[])) group by person")
            .param("ids", SqlArray.of(people)));
  }

  @Override
  public List<CareerPoint> points() {
    return jdbc.sql(POINTS).param("today", LocalDate.now(clock)).query(JdbcCareers::point).list();
  }

  private static CareerPoint point(ResultSet row, int index) throws SQLException {
    return new CareerPoint(
        new PersonId(Sql.uuid(row, "person")),
        new RoleId(Sql.uuid(row, "role")),
        new UnitId(Sql.uuid(row, "unit")),
        Sql.id(row, "location", LocationId::new),
        Sql.id(row, "legal_entity", EntityId::new),
        Sql.day(row, "role_since"),
        Sql.day(row, "hired_on"),
        Sql.day(row, "moved"));
  }

  private Map<PersonId, LocalDate> moves(JdbcClient.StatementSpec asked) {
    Map<PersonId, LocalDate> moved = new HashMap<>();
    asked
        .param("today", LocalDate.now(clock))
        .query(
            row -> {
              moved.put(new PersonId(Sql.uuid(row, "person")), Sql.day(row, "moved"));
            });
    return moved;
  }

  @Override
  public List<Transition> transitions() {
    return jdbc.sql(TRANSITIONS).query(JdbcCareers::transition).list();
  }

  @Override
  public List<CareerMove> moves(Collection<RoleId> from, RoleId to) {
    return jdbc.sql(MOVES)
        .param("from", SqlArray.of(from))
        .param("to", to.value())
        .param("today", LocalDate.now(clock))
        .query(JdbcCareers::move)
        .list();
  }

  private static CareerMove move(ResultSet row, int index) throws SQLException {
    return new CareerMove(
        new PersonId(Sql.uuid(row, "person")),
        new RoleId(Sql.uuid(row, "from_role")),
        new RoleId(Sql.uuid(row, "to_role")),
        Sql.day(row, "began_on"));
  }

  private static Spell spell(ResultSet row, int index) throws SQLException {
    return new Spell(
        new PersonId(Sql.uuid(row, "person")),
        new RoleId(Sql.uuid(row, "role")),
        new UnitId(Sql.uuid(row, "unit")),
        Sql.id(row, "location", LocationId::new),
        Sql.id(row, "legal_entity", EntityId::new),
        ChangeKind.of(row.getString("kind")),
        new DateSpan(Sql.day(row, "began_on"), Sql.day(row, "until")),
        Sql.day(row, "role_since"));
  }

  private static Transition transition(ResultSet row, int index) throws SQLException {
    Double[] months = (Double[]) row.getArray("months").getArray();
    return new Transition(
        new RoleId(Sql.uuid(row, "from_role")),
        new RoleId(Sql.uuid(row, "to_role")),
        row.getInt("people"),
        months[0],
        months[1],
        months[2]);
  }
}

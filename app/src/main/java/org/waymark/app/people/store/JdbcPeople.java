package org.waymark.app.people.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.people.Contact;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Scope;
import org.waymark.app.people.UnitId;

@Component
final class JdbcPeople implements People {
  private static final String EMPLOYMENT =
      """
      select s.person, s.role, s.unit, s.location, s.legal_entity, s.position, m.manager,
             s.role_since, p.hired_on, s.kind = 'leave' as on_leave
      """;
  private static final String NUMBER = "select id from people.person where number = :number";

  /** Nobody twice, so that it ends even where the lines run in a circle. */
  private static final String UNITS_BELOW =
      """
      with recursive down (person) as (
        select m.person from people.reporting_line m
        where m.manager = :manager
          and m.began_on <= :today and (m.until is null or m.until > :today)
        union
        select m.person from down join people.reporting_line m on m.manager = down.person
          and m.began_on <= :today and (m.until is null or m.until > :today)
      )
      select distinct s.unit from down join people.spell s on s.person = down.person
        and s.began_on <= :today and (s.until is null or s.until > :today)
      """;

  private static final String MANAGERS =
      """
      select distinct m.manager from people.reporting_line m join people.spell s
        on s.person = m.manager and s.began_on <= :today and (s.until is null or s.until > :today)
      where m.began_on <= :today and (m.until is null or m.until > :today) and m.manager is not null
        and (:all or s.unit in (select unnest(:units::uuid[])))
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcPeople(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Map<PersonId, PersonCard> cards(Collection<PersonId> people) {
    return byId(
        jdbc.sql(Cards.BY_ID)
            .param("today", today())
            .param("ids", SqlArray.of(people))
            .query(Cards::card)
            .list(),
        PersonCard::id);
  }

  @Override
  public Map<PersonId, Employment> current(Collection<PersonId> people) {
    return byId(
        jdbc.sql(EMPLOYMENT + Sql.CURRENT + " and s.person in (select unnest(:ids::uuid[]))")
            .param("today", today())
            .param("ids", SqlArray.of(people))
            .query(Cards::employment)
            .list(),
        Employment::person);
  }

  @Override
  public Map<PersonId, UnitId> units(Collection<PersonId> people) {
    return jdbc
        .sql(
            """
            select person, unit from people.spell
            where began_on <= :today and (until is null or until > :today)
              and person in (select unnest(:ids::uuid[]))
            """)
        .param("today", today())
        .param("ids", SqlArray.of(people))
        .query(
            (row, _) ->
                Map.entry(new PersonId(Sql.uuid(row, "person")), new UnitId(Sql.uuid(row, "unit"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Set<PersonId> gone(Collection<PersonId> people) {
    return jdbc.sql(
            """
            select person from people.spell where person in (select unnest(:ids::uuid[]))
            group by person having bool_and(coalesce(until <= :today, false))
            """)
        .param("today", today())
        .param("ids", SqlArray.of(people))
        .query((row, _) -> new PersonId(Sql.uuid(row, "person")))
        .set();
  }

  @Override
  public List<Employment> everyoneEmployed() {
    return jdbc.sql(EMPLOYMENT + Sql.CURRENT)
        .param("today", today())
        .query(Cards::employment)
        .list();
  }

  @Override
  public Optional<PersonId> managerOf(PersonId person) {
    return current(person).map(Employment::manager);
  }

  @Override
  public List<PersonId> reportsOf(PersonId manager) {
    return jdbc.sql(
            "select s.person "
                + Sql.CURRENT
                + " and m.manager = :manager order by p.family_name, p.given_name")
        .param("today", today())
        .param("manager", manager.value())
        .query((row, _) -> new PersonId(Sql.uuid(row, "person")))
        .list();
  }

  @Override
  public Set<PersonId> leading(Collection<PersonId> people) {
    return jdbc.sql(
            "select distinct m.manager "
                + Sql.CURRENT
                + " and m.manager in (select unnest(:ids::uuid[]))")
        .param("today", today())
        .param("ids", SqlArray.of(people))
        .query((row, _) -> new PersonId(Sql.uuid(row, "manager")))
        .set();
  }

  @Override
  public Set<PersonId> managers(Scope scope) {
    Set<UnitId> units = scope.units();
    return jdbc.sql(MANAGERS)
        .param("today", today())
        .param("all", units == null)
        .param("units", SqlArray.of(units == null ? Set.of() : units))
        .query((row, _) -> new PersonId(Sql.uuid(row, "manager")))
        .set();
  }

  @Override
  public Set<UnitId> unitsLedBy(PersonId manager) {
    return jdbc.sql(UNITS_BELOW)
        .param("today", today())
        .param("manager", manager.value())
        .query((row, _) -> new UnitId(Sql.uuid(row, "unit")))
        .set();
  }

  @Override
  public Optional<PersonId> byNumber(String number) {
    return jdbc.sql(NUMBER).param("number", number).query(UUID.class).optional().map(PersonId::new);
  }

  @Override
  public Map<String, PersonId> numbers() {
    Map<String, PersonId> all = new HashMap<>();
    jdbc.sql("select number, id from people.person")
        .query(
            row -> {
              all.put(row.getString("number"), new PersonId(Sql.uuid(row, "id")));
            });
    return all;
  }

  @Override
  public Optional<PersonId> byEmail(String email) {
    return jdbc.sql("select id from people.person where lower(email) = :email")
        .param("email", email.strip().toLowerCase(Locale.ROOT))
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  @Override
  public Map<PersonId, Contact> contacts(Collection<PersonId> people) {
    return byId(
        jdbc.sql(
                "select id, email, language from people.person where id in (select unnest(:ids::uuid[]))")
            .param("ids", SqlArray.of(people))
            .query(
                (row, _) ->
                    new Contact(
                        new PersonId(Sql.uuid(row, "id")),
                        row.getString("email"),
                        row.getString("language")))
            .list(),
        Contact::person);
  }

  @Override
  public List<PersonCard> search(String query, Scope scope, Paging paging) {
    return new NameSearch(jdbc, today()).search(query, scope, paging);
  }

  @Override
  public long found(String query, Scope scope) {
    return new NameSearch(jdbc, today()).count(query, scope);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static <T> Map<PersonId, T> byId(List<T> rows, Function<T, PersonId> id) {
    return rows.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}

package org.waymark.app.people.store;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.model.Names;

/** Writes a few people straight into the tables, for tests of what is read from there. */
final class CompanyOnPaper {
  static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static final UUID RUN = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private final JdbcClient jdbc;

  CompanyOnPaper(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UnitId unit(String code, @Nullable UnitId parent) {
    return new UnitId(
        jdbc.sql("insert into people.unit (code, name, parent) values (?, ?, ?) returning id")
            .param(code)
            .param("The " + code)
            .param(parent == null ? null : parent.value())
            .query(UUID.class)
            .single());
  }

  RoleId role(String code) {
    return new RoleId(
        jdbc.sql("insert into people.role (code, title) values (?, ?) returning id")
            .param(code)
            .param("A " + code)
            .query(UUID.class)
            .single());
  }

  PersonId person(String given, String family, RoleId role, UnitId unit) {
    PersonId person = newcomer(given, family);
    spell(person, role, unit, "hire", LONG_AGO, null);
    return person;
  }

  PersonId newcomer(String given, String family) {
    return new PersonId(
        jdbc.sql(
                """
                insert into people.person (number, given_name, family_name, email, hired_on, folded)
                values (?, ?, ?, ?, ?, ?) returning id
                """)
            .param(given.toUpperCase(java.util.Locale.ROOT))
            .param(given)
            .param(family)
            .param(given + "@Example.com")
            .param(Date.valueOf(LONG_AGO))
            .param(Names.folded(given + " " + family))
            .query(UUID.class)
            .single());
  }

  void spell(
      PersonId person,
      RoleId role,
      UnitId unit,
      String kind,
      LocalDate from,
      @Nullable LocalDate until) {
    jdbc.sql(
            """
            insert into people.spell
              (person, role, unit, kind, began_on, until, role_since, run, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(person.value())
        .param(role.value())
        .param(unit.value())
        .param(kind)
        .param(from)
        .param(until)
        .param(from)
        .param(RUN)
        .param(java.sql.Timestamp.from(Instant.EPOCH))
        .update();
  }

  void reports(PersonId person, PersonId manager) {
    jdbc.sql(
            """
            insert into people.reporting_line (person, manager, began_on, run, recorded_at)
            values (?, ?, ?, ?, ?)
            """)
        .param(person.value())
        .param(manager.value())
        .param(LONG_AGO)
        .param(RUN)
        .param(java.sql.Timestamp.from(Instant.EPOCH))
        .update();
  }
}

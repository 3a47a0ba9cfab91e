package org.waymark.app.skills;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/** A few people, roles and skills: Sarah reports to Jonas, he to Katrin. */
@TestComponent
public class PaperCompany {
  public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static final UUID RUN = new UUID(0, 1);

  private final JdbcClient jdbc;
  private final Imports imports;

  PaperCompany(JdbcClient jdbc, Imports imports) {
    this.jdbc = jdbc;
    this.imports = imports;
  }

  public ImportReport bring(String kind, SourceFile... files) {
    return imports.run(kind, List.of(files), ImportOptions.apply(), ImportProgress.Listener.NONE);
  }

  public ImportReport tryOut(String kind, SourceFile... files) {
    return imports.run(kind, List.of(files), ImportOptions.preview(), ImportProgress.Listener.NONE);
  }

  public ImportReport bringAll(String kind, SourceFile... files) {
    return imports.run(
        kind,
        List.of(files),
        ImportOptions.apply().withFull(true).withConfirmed(true),
        ImportProgress.Listener.NONE);
  }

  /** Own skills, two roles, and four people. */
  public void open() {
    bring("taxonomy-csv", GROUPS, SKILLS);
    bring("roles", ROLES, REQUIREMENTS);
    PersonId katrin = person("katrin", "LEAD");
    PersonId jonas = person("jonas", "LEAD");
    PersonId sarah = person("sarah", "DEV");
    person("ingrid", "LEAD");
    person("omar", "DEV");
    reports(sarah, jonas);
    reports(jonas, katrin);
  }

  public static final SourceFile GROUPS =
      SourceFile.of("skill-groups.csv", "code,name\nTEC,Technology\nPEO,People\n");
  public static final SourceFile SKILLS =
      SourceFile.of(
          "skills.csv",
          """
          code,name,alternative_names,group,description,broader,related
          KOT,Kotlin,,TEC,Programs for phones and servers,PRO,JAV
          JAV,Java,JVM|Java SE,TEC,,PRO,
          PRO,Programming,Coding|Software development,TEC,,,
          UXR,User research,Interviews with users|Nutzerforschung,PEO,,,
          CAF,Café service,,PEO,,,
          COA,Coaching,Mentoring people,PEO,,,
          """);
  public static final SourceFile ROLES =
      SourceFile.of(
          "roles.csv",
          """
          code,title,family,level,description,occupation
          DEV,Software developer,ENG,4,,
          LEAD,Team lead,ENG,6,,
          PORTER,Porter,OPS,1,,
          """);
  public static final SourceFile REQUIREMENTS =
      SourceFile.of(
          "role-requirements.csv",
          """
          role,skill,minimum,weight,required
          DEV,KOT,3,3,yes
          DEV,JAV,2,1,no
          DEV,UXR,1,2,no
          LEAD,COA,4,1,yes
          """);

  public PersonId person(String name) {
    return new PersonId(
        jdbc.sql("select id from people.person where number = ?")
            .param(number(name))
            .query(UUID.class)
            .single());
  }

  public static String number(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  public PersonId person(String name, String role) {
    UUID unit =
        jdbc.sql(
                "insert into people.unit (code, name) values (?, ?) on conflict (code) do update set name = excluded.name returning id")
            .params("U", "The unit")
            .query(UUID.class)
            .single();
    UUID id =
        jdbc.sql(
                """
                insert into people.person (number, given_name, family_name, email, hired_on, folded)
                values (?, ?, 'Example', ?, ?, ?) returning id
                """)
            .params(number(name), name, name + "@example.com", LONG_AGO, name)
            .query(UUID.class)
            .single();
    jdbc.sql(
            """
            insert into people.spell (person, role, unit, kind, began_on, role_since, run, recorded_at)
            select ?, r.id, ?, 'hire', ?, ?, ?, ? from people.role r where r.code = ?
            """)
        .params(id, unit, LONG_AGO, LONG_AGO, RUN, Timestamp.from(Instant.EPOCH), role)
        .update();
    return new PersonId(id);
  }

  public void reports(PersonId person, PersonId manager) {
    jdbc.sql("delete from people.reporting_line where person = ?").param(person.value()).update();
    jdbc.sql(
            "insert into people.reporting_line (person, manager, began_on, run, recorded_at) values (?, ?, ?, ?, ?)")
        .params(person.value(), manager.value(), LONG_AGO, RUN, Timestamp.from(Instant.EPOCH))
        .update();
  }

  public SkillId skill(String code) {
    return new SkillId(
        jdbc.sql("select id from skills.skill where code = ?")
            .param(code)
            .query(Integer.class)
            .single());
  }

  public Viewer viewer(String name, Hat... more) {
    PersonId person = person(name);
    List<Grant> grants =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(Hat.EMPLOYEE), java.util.stream.Stream.of(more))
            .map(hat -> new Grant(hat, null))
            .toList();
    return new Viewer(person.value(), person, name, grants, Locale.ENGLISH);
  }
}

package org.waymark.app.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.SkillId;

/**
 * A corner of a company: Digital with Dana, who hires, and Sarah, who reports to Jonas; Stores with
 * Grace. Ingrid is HR partner for Digital, Tomasz for Stores.
 */
@TestComponent
public class Tarnholm {
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static final Timestamp EPOCH = Timestamp.from(Instant.EPOCH);
  private static final UUID RUN = new UUID(0, 1);

  private final JdbcClient db;
  private final Imports imports;
  public UnitId company = new UnitId(new UUID(0, 0));
  public UnitId digital = company;
  public UnitId stores = company;
  public RoleId developer = new RoleId(new UUID(0, 0));
  public RoleId productManager = developer;
  public LocationId rotterdam = new LocationId(new UUID(0, 0));
  public LocationId leeds = rotterdam;

  Tarnholm(JdbcClient db, Imports imports) {
    this.db = db;
    this.imports = imports;
  }

  /** Skills 0 to 3. */
  public static final SkillId RESEARCH = new SkillId(0);

  public static final SkillId BACKLOG = new SkillId(1);
  public static final SkillId DATA = new SkillId(2);
  public static final SkillId COACHING = new SkillId(3);

  public Tarnholm founded() {
    company = unit("TARN", "Tarnholm", null);
    digital = unit("DIG", "Digital", company);
    stores = unit("STO", "Stores", company);
    family("engineering", "Engineering");
    family("product", "Product");
    developer = role("DEV", "Software developer", "engineering", 4);
    productManager = role("APM", "Associate product manager", "product", 5);
    rotterdam = location("RTM", "Rotterdam", "NL");
    leeds = location("LDS", "Leeds", "GB");
    skills("User research", "Backlog prioritisation", "Data analysis", "Coaching others");
    productManagersNeed("S0,2,40,yes", "S1,3,60,yes");
    person("dana", "Dana", "Whitlock", digital, productManager);
    person("jonas", "Jonas", "Feld", digital, developer);
    person("sarah", "Sarah", "Kimani", digital, developer);
    person("mei", "Mei", "Castellanos", digital, developer);
    person("grace", "Grace", "Obi", stores, productManager);
    person("ingrid", "Ingrid", "Solheim", stores, developer);
    person("tomasz", "Tomasz", "Wrona", stores, developer);
    reports("sarah", "jonas");
    reports("mei", "dana");
    reports("jonas", "dana");
    holds("sarah", BACKLOG, 3);
    holds("sarah", DATA, 4);
    return this;
  }

  public PersonId person(String number) {
    return new PersonId(
        db.sql("select id from people.person where number = ?")
            .param(number)
            .query(UUID.class)
            .single());
  }

  public void person(String number, String given, String family, UnitId unit, RoleId role) {
    UUID id =
        one(
            """
            insert into people.person (number, given_name, family_name, email, hired_on, folded)
            values (?, ?, ?, ?, ?, ?) returning id
            """,
            number,
            given,
            family,
            number + "@tarnholm.example",
            LONG_AGO,
            (given + " " + family).toLowerCase(Locale.ROOT));
    update(
        """
        insert into people.spell
          (person, role, unit, location, kind, began_on, role_since, run, recorded_at)
        values (?, ?, ?, ?, 'hire', ?, ?, ?, ?)
        """,
        id,
        role.value(),
        unit.value(),
        rotterdam.value(),
        LONG_AGO,
        LONG_AGO,
        RUN,
        EPOCH);
  }

  public void leaves(String number, LocalDate lastDay) {
    UUID id = person(number).value();
    update("update people.person set left_on = ? where id = ?", lastDay, id);
    update("update people.spell set until = ? where person = ?", lastDay.plusDays(1), id);
  }

  /** Says so themselves. */
  public void holds(String number, SkillId skill, int level) {
    bring(
        "skills-of-people",
        SourceFile.of(
            "skills-of-people.csv",
            "number,skill,level,source\n%s,S%d,%d,self\n".formatted(number, skill.value(), level)));
  }

  /** What the role of an associate product manager asks for. */
  public void productManagersNeed(String... skillMinimumWeightRequired) {
    String rows =
        Arrays.stream(skillMinimumWeightRequired)
            .map(row -> "APM," + row + "\n")
            .collect(Collectors.joining());
    bring(
        "roles",
        SourceFile.of("role-requirements.csv", "role,skill,minimum,weight,required\n" + rows));
  }

  /** Runs an import to its end and hands back the report. */
  public ImportReport bring(String kind, SourceFile... files) {
    ImportReport report =
        imports.run(kind, List.of(files), ImportOptions.apply(), ImportProgress.Listener.NONE);
    assertThat(report.rejections()).isEmpty();
    assertThat(report.refusals()).isEmpty();
    return report;
  }

  /** With the eyes of somebody, everybody being an employee. */
  public Viewer viewer(String number, Hat... more) {
    return viewer(number, null, more);
  }

  /** The same, the further hats given for one unit. */
  public Viewer viewer(String number, @Nullable UnitId unit, Hat... more) {
    List<Grant> grants = new java.util.ArrayList<>(List.of(new Grant(Hat.EMPLOYEE, null)));
    Arrays.stream(more)
        .map(hat -> new Grant(hat, unit == null ? null : unit.value()))
        .forEach(grants::add);
    return new Viewer(UUID.randomUUID(), person(number), number, grants, Locale.ENGLISH);
  }

  public Viewer dana() {
    return viewer("dana", Hat.MANAGER);
  }

  public Viewer sarah() {
    return viewer("sarah");
  }

  public Viewer jonas() {
    return viewer("jonas", Hat.MANAGER);
  }

  public Viewer ingrid() {
    return viewer("ingrid", digital, Hat.HR_PARTNER);
  }

  public Viewer tomasz() {
    return viewer("tomasz", stores, Hat.HR_PARTNER);
  }

  /** An account without a person behind it. */
  public Viewer administrator() {
    return new Viewer(
        UUID.randomUUID(),
        null,
        "Administrator",
        List.of(new Grant(Hat.ADMINISTRATOR, null)),
        Locale.ENGLISH);
  }

  public void reports(String number, String manager) {
    update(
        """
        insert into people.reporting_line (person, manager, began_on, run, recorded_at)
        values (?, ?, ?, ?, ?)
        """,
        person(number).value(),
        person(manager).value(),
        LONG_AGO,
        RUN,
        EPOCH);
  }

  public UnitId unit(String code, String name, @Nullable UnitId parent) {
    return new UnitId(
        db.sql("insert into people.unit (code, name, parent) values (?, ?, ?) returning id")
            .param(code)
            .param(name)
            .param(parent == null ? null : parent.value())
            .query(UUID.class)
            .single());
  }

  private void family(String code, String name) {
    update("insert into people.family (code, name) values (?, ?)", code, name);
  }

  private RoleId role(String code, String title, String family, int level) {
    return new RoleId(
        one(
            """
            insert into people.role (code, title, family, level)
            select ?, ?, id, ? from people.family where code = ? returning id
            """,
            code,
            title,
            level,
            family));
  }

  private LocationId location(String code, String city, String country) {
    return new LocationId(
        one(
            """
            insert into people.location (code, name, city, country, region, time_zone)
            values (?, ?, ?, ?, 'EMEA', 'Europe/Amsterdam') returning id
            """,
            code,
            city,
            city,
            country));
  }

  private void skills(String... names) {
    StringBuilder rows = new StringBuilder("code,name\n");
    for (int id = 0; id < names.length; id++) {
      rows.append('S').append(id).append(',').append(names[id]).append('\n');
    }
    bring("taxonomy-csv", SourceFile.of("skills.csv", rows.toString()));
  }

  private UUID one(String sql, Object... params) {
    return db.sql(sql).params(params).query(UUID.class).single();
  }

  private void update(String sql, Object... params) {
    db.sql(sql).params(params).update();
  }
}

package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.app.people.model.Names;

/** Writes what was planned: first what ends, then what begins. */
final class PeopleWriter {
  private static final String INSERT_PERSON =
      """
      insert into people.person
        (id, number, given_name, family_name, email, language, hired_on, left_on, folded)
      select * from {rows}
      """;
  private static final String CLEAR_EMAIL =
      """
      update people.person p set email = null from {rows} as r(id)
      where p.id = r.id and p.email is not null
      """;
  private static final String UPDATE_PERSON =
      """
      update people.person p set given_name = r.given, family_name = r.family, email = r.email,
        language = r.language, hired_on = r.hired, left_on = r.gone, folded = r.folded,
        ended_how = case when r.gone is null then null else p.ended_how end
      from {rows} as r(id, given, family, email, language, hired, gone, folded) where p.id = r.id
      """;
  private static final String CHANGE_SPELL =
      """
      update people.spell s set role = r.role, unit = r.unit, location = r.location,
        legal_entity = r.entity, position = r.position, kind = r.kind, role_since = r.since,
        until = r.until
      from {rows} as r(id, role, unit, location, entity, position, kind, since, until)
      where s.id = r.id
      """;
  private static final String INSERT_SPELL =
      """
      insert into people.spell (person, role, unit, location, legal_entity, position, kind,
        began_on, until, role_since, run, recorded_at)
      select * from {rows}
      """;
  private static final String DELETE_LINES =
      """
      delete from people.reporting_line l using {rows} as r(person, at)
      where l.person = r.person and l.began_on >= r.at
      """;
  private static final String END_LINES =
      """
      update people.reporting_line l set until = r.at from {rows} as r(person, at)
      where l.person = r.person and l.began_on < r.at and (l.until is null or l.until > r.at)
      """;
  private static final String INSERT_LINES =
      """
      insert into people.reporting_line (person, manager, began_on, until, run, recorded_at)
      select * from {rows}
      """;

  private static final String LEAVE =
      "update people.person p set left_on = r.day from {rows} as r(id, day) where p.id = r.id";

  private record Leaver(UUID person, LocalDate lastDay) {}

  private record NewSpell(UUID person, SpellPlan.Begin spell) {}

  private final JdbcTemplate jdbc;
  private final UUID run;
  private final OffsetDateTime at;
  private final Steps steps;
  private final List<Candidate> fresh = new ArrayList<>();
  private final List<Candidate> changed = new ArrayList<>();
  private final List<Leaver> leavers = new ArrayList<>();
  private final List<SpellPlan.Change> changes = new ArrayList<>();
  private final List<NewSpell> begins = new ArrayList<>();

  PeopleWriter(JdbcTemplate jdbc, UUID run, OffsetDateTime at, Steps steps) {
    this.steps = steps;
    this.jdbc = jdbc;
    this.run = run;
    this.at = at;
  }

  void create(Candidate person) {
    fresh.add(person);
  }

  void change(Candidate person) {
    changed.add(person);
  }

  void leave(UUID person, LocalDate lastDay) {
    leavers.add(new Leaver(person, lastDay));
  }

  void spells(UUID person, SpellPlan plan) {
    if (plan.change() != null) {
      changes.add(plan.change());
    }
    if (plan.begin() != null) {
      begins.add(new NewSpell(person, plan.begin()));
    }
  }

  void write(List<LinePlan> lines) {
    writePersons();
    writeSpells();
    writeLines(lines);
  }

  private void writePersons() {
    try (var bulk = new Bulk(jdbc, LEAVE, "uuid", "date").telling(steps)) {
      leavers.forEach(l -> bulk.add(l.person(), l.lastDay()));
    }
    try (var bulk = new Bulk(jdbc, CLEAR_EMAIL, "uuid").telling(steps)) {
      changed.forEach(c -> bulk.add(c.id()));
    }
    try (var bulk =
        new Bulk(
                jdbc, UPDATE_PERSON, "uuid", "text", "text", "text", "text", "date", "date", "text")
            .telling(steps)) {
      for (Candidate c : changed) {
        bulk.add(
            c.id(),
            c.given(),
            c.family(),
            c.email(),
            c.language(),
            c.hiredOn(),
            c.leftOn(),
            Names.folded(c.name()));
      }
    }
    try (var bulk =
        new Bulk(
                jdbc,
                INSERT_PERSON,
                "uuid",
                "text",
                "text",
                "text",
                "text",
                "text",
                "date",
                "date",
                "text")
            .telling(steps)) {
      for (Candidate c : fresh) {
        bulk.add(
            c.id(),
            c.number(),
            c.given(),
            c.family(),
            c.email(),
            c.language(),
            c.hiredOn(),
            c.leftOn(),
            Names.folded(c.name()));
      }
    }
  }

  private void writeSpells() {
    try (var bulk =
        new Bulk(
                jdbc,
                CHANGE_SPELL,
                "uuid",
                "uuid",
                "uuid",
                "uuid",
                "uuid",
                "uuid",
                "text",
                "date",
                "date")
            .telling(steps)) {
      for (SpellPlan.Change c : changes) {
        Place p = c.place();
        bulk.add(
            c.spell(),
            p.role(),
            p.unit(),
            p.location(),
            p.entity(),
            p.position(),
            c.kind(),
            c.roleSince(),
            c.until());
      }
    }
    try (var bulk =
        new Bulk(
                jdbc,
                INSERT_SPELL,
                "uuid",
                "uuid",
                "uuid",
                "uuid",
                "uuid",
                "uuid",
                "text",
                "date",
                "date",
                "date",
                "uuid",
                "timestamptz")
            .telling(steps)) {
      for (NewSpell n : begins) {
        Place p = n.spell().place();
        bulk.add(
            n.person(),
            p.role(),
            p.unit(),
            p.location(),
            p.entity(),
            p.position(),
            n.spell().kind().word(),
            n.spell().from(),
            n.spell().until(),
            n.spell().roleSince(),
            run,
            at);
      }
    }
  }

  private void writeLines(List<LinePlan> lines) {
    Map<UUID, LocalDate> clear = new LinkedHashMap<>();
    lines.stream()
        .filter(LinePlan::clear)
        .forEach(l -> clear.merge(l.person(), l.from(), (a, b) -> a.isBefore(b) ? a : b));
    for (String sql : List.of(DELETE_LINES, END_LINES)) {
      try (var bulk = new Bulk(jdbc, sql, "uuid", "date").telling(steps)) {
        clear.forEach(bulk::add);
      }
    }
    try (var bulk =
        new Bulk(jdbc, INSERT_LINES, "uuid", "uuid", "date", "date", "uuid", "timestamptz")
            .telling(steps)) {
      lines.stream()
          .filter(l -> l.manager() != null)
          .forEach(l -> bulk.add(l.person(), l.manager(), l.from(), l.until(), run, at));
    }
  }
}

package org.waymark.app.people.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Everybody's spells with the manager each began under: read at once, replaced person by person.
 */
final class PastSpells {
  private static final String ALL =
      """
      select s.person, s.role, s.unit, s.location, s.legal_entity, s.position, s.kind, s.began_on,
             s.until, s.role_since, m.manager
      from people.spell s
      left join people.reporting_line m on m.person = s.person and m.began_on <= s.began_on
        and (m.until is null or m.until > s.began_on)
      order by s.person, s.began_on
      """;
  private static final String INSERT_SPELL =
      """
      insert into people.spell (person, role, unit, location, legal_entity, position, kind,
        began_on, until, role_since, run, recorded_at)
      select * from {rows}
      """;
  private static final String INSERT_LINE =
      """
      insert into people.reporting_line (person, manager, began_on, until, run, recorded_at)
      select * from {rows}
      """;
  private static final String ENDING =
      """
      update people.person p set left_on = r.day, ended_how = coalesce(r.how, p.ended_how)
      from {rows} as r(id, day, how) where p.id = r.id
        and (p.left_on is distinct from r.day
          or (r.how is not null and p.ended_how is distinct from r.how))
      """;

  private record Ending(LocalDate day, @Nullable String how) {}

  private final JdbcTemplate jdbc;
  private final UUID run;
  private final OffsetDateTime at;
  private final Steps steps;
  private final Map<UUID, List<PastSpell>> known = new HashMap<>();
  private final Map<Known, List<PastSpell>> wanted = new LinkedHashMap<>();
  private final Map<UUID, Ending> endings = new LinkedHashMap<>();

  PastSpells(JdbcTemplate jdbc, UUID run, OffsetDateTime at, Steps steps) {
    this.steps = steps;
    this.jdbc = jdbc;
    this.run = run;
    this.at = at;
    jdbc.query(
        ALL,
        row -> {
          known
              .computeIfAbsent(row.getObject("person", UUID.class), _ -> new ArrayList<>(4))
              .add(spell(row));
        });
  }

  private static PastSpell spell(ResultSet row) throws SQLException {
    return new PastSpell(
        new Place(
            row.getObject("role", UUID.class),
            row.getObject("unit", UUID.class),
            row.getObject("location", UUID.class),
            row.getObject("legal_entity", UUID.class),
            row.getObject("position", UUID.class)),
        row.getString("kind"),
        row.getObject("began_on", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getObject("role_since", LocalDate.class),
        row.getObject("manager", UUID.class));
  }

  List<PastSpell> of(UUID person) {
    return known.getOrDefault(person, List.of());
  }

  void replace(Known person, List<PastSpell> spells) {
    wanted.put(person, spells);
  }

  void ending(UUID person, @Nullable LocalDate leftOn, String how) {
    if (leftOn != null) {
      endings.put(person, new Ending(leftOn, how.isEmpty() ? null : how));
    }
  }

  void write() {
    for (String table : List.of("spell", "reporting_line")) {
      String sql = "delete from people." + table + " x using {rows} as r(id) where x.person = r.id";
      try (var bulk = new Bulk(jdbc, sql, "uuid").telling(steps)) {
        wanted.keySet().forEach(person -> bulk.add(person.id()));
      }
    }
    writeSpells();
    writeLines();
    try (var bulk = new Bulk(jdbc, ENDING, "uuid", "date", "text").telling(steps)) {
      endings.forEach((person, e) -> bulk.add(person, e.day(), e.how()));
    }
  }

  private void writeSpells() {
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
      wanted.forEach(
          (person, spells) -> {
            for (PastSpell s : spells) {
              Place p = s.place();
              bulk.add(
                  person.id(),
                  p.role(),
                  p.unit(),
                  p.location(),
                  p.entity(),
                  p.position(),
                  s.kind(),
                  s.beganOn(),
                  s.until(),
                  s.roleSince(),
                  run,
                  at);
            }
          });
    }
  }

  private void writeLines() {
    try (var bulk =
        new Bulk(jdbc, INSERT_LINE, "uuid", "uuid", "date", "date", "uuid", "timestamptz")
            .telling(steps)) {
      wanted.forEach(
          (person, spells) ->
              PastLines.of(spells, person)
                  .forEach(l -> bulk.add(person.id(), l.manager(), l.from(), l.until(), run, at)));
    }
  }
}

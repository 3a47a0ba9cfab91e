package org.waymark.app.people.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Placement;

/** Spells and reporting lines of one person, as a placement changes them. */
@Repository
class PlacementRows {
  /** A spell that holds on a day. */
  record Held(
      UUID spell,
      LocalDate beganOn,
      @Nullable LocalDate until,
      UUID role,
      LocalDate roleSince,
      boolean same) {}

  private static final String AT =
      """
      select id as spell, began_on, until, role, role_since, false as same from people.spell
      where person = :person and began_on <= :on and (until is null or until > :on)
      """;
  private static final String LOCK =
      """
      select s.id as spell, s.began_on, s.until, s.role, s.role_since,
        (s.role, s.unit, s.location, s.legal_entity, s.position)
          is not distinct from (:role, :unit, :location::uuid, :entity::uuid, :position::uuid) as same
      from people.spell s
      where s.person = :person and s.began_on <= :on and (s.until is null or s.until > :on)
      for update
      """;
  private static final String CIRCLE =
      """
      with recursive up (at) as (
        select :manager::uuid
        union
        select l.manager from up join people.reporting_line l on l.person = up.at
          and l.began_on <= :on and (l.until is null or l.until > :on)
      )
      select exists (select from up where at = :person)
      """;
  private static final String CHANGE =
      """
      update people.spell set role = :role, unit = :unit, location = :location::uuid,
        legal_entity = :entity::uuid, position = :position::uuid, kind = :kind,
        role_since = :since, run = :why, recorded_at = :at
      where id = :spell
      """;
  private static final String BEGIN =
      """
      insert into people.spell (person, role, unit, location, legal_entity, position, kind,
        began_on, until, role_since, run, recorded_at)
      values (:person, :role, :unit, :location::uuid, :entity::uuid, :position::uuid, :kind,
        :on, :until, :since, :why, :at)
      """;
  private final JdbcClient db;

  PlacementRows(JdbcClient db) {
    this.db = db;
  }

  Optional<Held> at(PersonId person, LocalDate on) {
    return db.sql(AT).param("person", person.value()).param("on", on).query(Held.class).optional();
  }

  /** The spell of that day, held until this transaction ends. */
  Held locked(Placement p) {
    return place(db.sql(LOCK), p).param("on", p.on()).query(Held.class).single();
  }

  boolean plannedAfter(PersonId person, LocalDate on) {
    return db.sql(
            "select exists (select from people.spell where person = :person and began_on > :on)")
        .param("person", person.value())
        .param("on", on)
        .query(Boolean.class)
        .single();
  }

  boolean circle(PersonId person, PersonId manager, LocalDate on) {
    return db.sql(CIRCLE)
        .param("manager", manager.value())
        .param("person", person.value())
        .param("on", on)
        .query(Boolean.class)
        .single();
  }

  void change(Held held, Placement p, Instant at) {
    write(place(db.sql(CHANGE), p), p, held, at).param("spell", held.spell()).update();
  }

  void begin(Held held, Placement p, Instant at) {
    db.sql("update people.spell set until = :on where id = :spell")
        .param("on", p.on())
        .param("spell", held.spell())
        .update();
    write(place(db.sql(BEGIN), p), p, held, at)
        .param("on", p.on())
        .param("until", held.until())
        .update();
  }

  void line(Placement p, @Nullable LocalDate until, Instant at) {
    db.sql("delete from people.reporting_line where person = :person and began_on >= :on")
        .param("person", p.person().value())
        .param("on", p.on())
        .update();
    db.sql(
            """
            update people.reporting_line set until = :on
            where person = :person and (until is null or until > :on)
            """)
        .param("person", p.person().value())
        .param("on", p.on())
        .update();
    if (p.manager() != null) {
      db.sql(
              """
              insert into people.reporting_line (person, manager, began_on, until, run, recorded_at)
              values (:person, :manager, :on, :until, :why, :at)
              """)
          .param("person", p.person().value())
          .param("manager", p.manager().value())
          .param("on", p.on())
          .param("until", until)
          .param("why", p.why())
          .param("at", Timestamp.from(at))
          .update();
    }
  }

  private static JdbcClient.StatementSpec place(JdbcClient.StatementSpec sql, Placement p) {
    return sql.param("person", p.person().value())
        .param("role", p.role().value())
        .param("unit", p.unit().value())
        .param("location", p.location() == null ? null : p.location().value())
        .param("entity", p.entity() == null ? null : p.entity().value())
        .param("position", p.position() == null ? null : p.position().value());
  }

  private static JdbcClient.StatementSpec write(
      JdbcClient.StatementSpec sql, Placement p, Held held, Instant at) {
    boolean newRole = !held.role().equals(p.role().value());
    return sql.param("kind", p.kind().word())
        .param("since", newRole ? p.on() : held.roleSince())
        .param("why", p.why())
        .param("at", Timestamp.from(at));
  }
}

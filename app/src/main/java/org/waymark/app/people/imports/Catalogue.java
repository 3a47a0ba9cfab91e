package org.waymark.app.people.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Nearest;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.DidYouMean;

/** Roles, units, places and employers by the words that rows use for them. */
final class Catalogue {
  private final JdbcTemplate jdbc;
  private final DidYouMean meant;
  private final Named roles;
  private final Named units;
  private final Named locations;
  private final Named entities;
  private final Named positions;
  private final Map<UUID, Integer> levels = new HashMap<>();
  private final Map<UUID, Place> seats = new HashMap<>();

  Catalogue(JdbcTemplate jdbc, DidYouMean meant) {
    this.jdbc = jdbc;
    this.meant = meant;
    this.roles = Named.read(jdbc, "role", "title");
    this.units = Named.read(jdbc, "unit", "name");
    this.locations = Named.read(jdbc, "location", "name");
    this.entities = Named.read(jdbc, "legal_entity", "name");
    this.positions = Named.read(jdbc, "position", "code");
    jdbc.query(
        "select id, level from people.role where level is not null",
        row -> {
          levels.put(row.getObject("id", UUID.class), row.getInt("level"));
        });
  }

  /** The place a row speaks of; columns that the file does not have stay as before. */
  Place place(Table table, Row row, @Nullable Place before) {
    Place place =
        new Place(
            roles.need(row.get("role")),
            units.need(row.get("unit")),
            optional(table, row, "location", locations, before == null ? null : before.location()),
            optional(table, row, "legal_entity", entities, before == null ? null : before.entity()),
            optional(table, row, "position", positions, before == null ? null : before.position()));
    if (place.position() != null) {
      seats.put(place.position(), place);
    }
    return place;
  }

  /** A place of the past, without its seat. */
  Place place(String role, String unit, String location, String entity) {
    return new Place(
        roles.need(role),
        units.need(unit),
        locations.findOrCreate(location),
        entities.findOrCreate(entity),
        null);
  }

  private static @Nullable UUID optional(
      Table table, Row row, String column, Named things, @Nullable UUID before) {
    return table.has(column) ? things.findOrCreate(row.get(column)) : before;
  }

  boolean higher(UUID before, UUID after) {
    Integer old = levels.get(before);
    Integer now = levels.get(after);
    return old != null && now != null && now > old;
  }

  String role(Place place) {
    return roles.label(place.role());
  }

  String unit(Place place) {
    return units.label(place.unit());
  }

  String location(Place place) {
    return locations.label(place.location());
  }

  String entity(Place place) {
    return entities.label(place.entity());
  }

  /** Writes what was created on the way, and which seat is where. */
  void save(Journal journal) {
    tellAlike(journal);
    simple("role", "title", ", occupation", ", ''", roles, "roles", journal);
    simple(
        "location",
        "name",
        ", city, country, region, time_zone",
        ", '', '', '', ''",
        locations,
        "locations",
        journal);
    simple("legal_entity", "name", ", country", ", ''", entities, "entities", journal);
    simple(
        "unit",
        "name",
        ", parent",
        ", (select min(u.id::text)::uuid from people.unit u where u.parent is null having count(*) = 1)",
        units,
        "units",
        journal);
    savePositions(journal);
  }

  /** Before they are created: a new role that means work like one there is may be a mistake. */
  private void tellAlike(Journal journal) {
    if (roles.knownBefore().isEmpty()) {
      return;
    }
    var nearest = new Nearest(roles.knownBefore());
    for (String title : roles.created()) {
      if (nearest.to(title).isEmpty()) {
        meant
            .roles(title)
            .ifPresent(l -> journal.note(Refusal.of("people.import.named.alike", title, l)));
      }
    }
  }

  private void simple(
      String table,
      String name,
      String moreColumns,
      String moreValues,
      Named things,
      String what,
      Journal journal) {
    String sql =
        "insert into people.%s (id, code, %s%s) select r.id, r.code, r.code%s from {rows} as r(id, code)"
            .formatted(table, name, moreColumns, moreValues);
    try (var bulk = new Bulk(jdbc, sql, "uuid", "text")) {
      var nearest = new Nearest(things.knownBefore());
      for (String text : things.created()) {
        bulk.add(things.id(text), text);
        journal.note(Refusal.of("people.import.named." + what, text));
        nearest
            .to(text)
            .ifPresent(near -> journal.note(Refusal.of("people.import.named.near", text, near)));
      }
    }
    journal.created("people.import." + what, things.created().size());
  }

  private void savePositions(Journal journal) {
    String insert =
        """
        insert into people.position (id, code, role, unit, location)
        select r.id, r.code, r.role, r.unit, r.location from {rows} as r(id, code, role, unit, location)
        """;
    try (var bulk = new Bulk(jdbc, insert, "uuid", "text", "uuid", "uuid", "uuid")) {
      for (String code : positions.created()) {
        Place seat = java.util.Objects.requireNonNull(seats.remove(positions.id(code)));
        bulk.add(positions.id(code), code, seat.role(), seat.unit(), seat.location());
      }
    }
    String update =
        """
        update people.position p set role = r.role, unit = r.unit, location = r.location
        from {rows} as r(id, role, unit, location) where p.id = r.id
          and (p.role, p.unit) is distinct from (r.role, r.unit)
        """;
    try (var bulk = new Bulk(jdbc, update, "uuid", "uuid", "uuid", "uuid")) {
      seats.forEach((id, seat) -> bulk.add(id, seat.role(), seat.unit(), seat.location()));
    }
    journal.created("people.import.positions", positions.created().size());
  }
}

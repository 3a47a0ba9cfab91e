package org.waymark.app.people.imports;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.Table;
import org.waymark.app.people.DidYouMean;
import org.waymark.app.people.RolesByTitle;
import org.waymark.app.people.events.PeopleImported;

/** The import of people and of the places and units that they belong to. */
@Component
final class PeopleKind implements ImportKind {
  private final JdbcTemplate jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final RolesByTitle titles;

  PeopleKind(
      JdbcTemplate jdbc,
      ApplicationEventPublisher events,
      Clock clock,
      ObjectProvider<RolesByTitle> titles) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
    this.titles = titles.getIfAvailable(() -> RolesByTitle.NONE);
  }

  @Override
  public String name() {
    return "people";
  }

  @Override
  public String label() {
    return "people.import.kind.people";
  }

  @Override
  public List<Shape> shapes() {
    return List.of(
        PeopleShapes.LEGAL_ENTITIES,
        PeopleShapes.LOCATIONS,
        PeopleShapes.UNITS,
        PeopleShapes.FAMILIES,
        PeopleShapes.PEOPLE);
  }

  @Override
  public void run(ImportInput in, Journal journal) {
    in.table("legal-entities")
        .ifPresent(t -> coded("legal_entity", "entities", "name", "country").run(t, journal));
    in.table("locations")
        .ifPresent(
            t ->
                coded("location", "locations", "name", "city", "country", "region", "time_zone")
                    .run(t, journal));
    in.table("units").ifPresent(t -> new UnitsImport(jdbc).run(t, journal));
    in.table("families").ifPresent(t -> coded("family", "families", "name").run(t, journal));
    long people = in.table("people").map(t -> people(in, t, journal).run()).orElse(0L);
    events.publishEvent(new PeopleImported(in.run(), people));
  }

  private PeopleImport people(ImportInput in, Table table, Journal journal) {
    var catalogue = new Catalogue(jdbc, new DidYouMean(titles));
    return new PeopleImport(in, table, journal, jdbc, OffsetDateTime.now(clock), catalogue);
  }

  private CodedImport coded(String table, String what, String... columns) {
    return new CodedImport(jdbc, table, "people.import." + what, columns);
  }
}

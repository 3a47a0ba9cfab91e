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
import org.waymark.app.people.DidYouMean;
import org.waymark.app.people.RolesByTitle;
import org.waymark.app.people.events.PeopleImported;

/** The import of what people did here before. */
@Component
final class HistoryKind implements ImportKind {
  private final JdbcTemplate jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final RolesByTitle titles;

  HistoryKind(
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
    return "history";
  }

  @Override
  public String label() {
    return "people.import.kind.history";
  }

  @Override
  public List<Shape> shapes() {
    return List.of(PeopleShapes.HISTORY);
  }

  @Override
  public void run(ImportInput in, Journal journal) {
    in.table("history")
        .ifPresent(
            table -> {
              var catalogue = new Catalogue(jdbc, new DidYouMean(titles));
              var history =
                  new HistoryImport(in, table, journal, jdbc, OffsetDateTime.now(clock), catalogue);
              events.publishEvent(new PeopleImported(in.run(), history.run()));
            });
  }
}

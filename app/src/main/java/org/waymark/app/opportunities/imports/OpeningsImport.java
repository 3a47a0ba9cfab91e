package org.waymark.app.opportunities.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.events.OpeningsImported;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.OpeningStock;
import org.waymark.app.people.DidYouMean;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RolesByTitle;
import org.waymark.app.skills.Skills;

/** Openings and, where they differ from their role's, their requirements. */
@Component
class OpeningsImport implements ImportKind {
  static final String OPENINGS = "opportunities.import.openings";

  private final OpeningStock stock;
  private final Organisation organisation;
  private final People people;
  private final Skills skills;
  private final RolesByTitle titles;
  private final ImportedBands bands;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OpeningsImport(
      OpeningStock stock,
      Organisation organisation,
      People people,
      Skills skills,
      RolesByTitle titles,
      ImportedBands bands,
      ApplicationEventPublisher events,
      Clock clock) {
    this.stock = stock;
    this.organisation = organisation;
    this.people = people;
    this.skills = skills;
    this.titles = titles;
    this.bands = bands;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "openings";
  }

  @Override
  public String label() {
    return OPENINGS;
  }

  @Override
  public List<Shape> shapes() {
    return List.of(OpeningShapes.OPENINGS, OpeningShapes.REQUIREMENTS);
  }

  @Override
  public void run(ImportInput in, Journal journal) {
    Known known = known();
    Change change = new Change(clock.instant(), null, States.BY_FILE);
    Map<String, Opening> all = new HashMap<>(known.openings());
    Optional<Table> openings = in.table(OpeningShapes.OPENINGS.name());
    openings.ifPresent(
        table ->
            write(bands.asRulesSay(read(table, known, in, journal), all), all, change, journal));
    openings.filter(_ -> in.full()).ifPresent(table -> closeAbsent(table, all, change, journal));
    in.table(OpeningShapes.REQUIREMENTS.name())
        .ifPresent(
            table ->
                new RequirementsWriter(stock, journal)
                    .write(
                        new RequirementReader(all, known.skills(), journal).read(table),
                        all.values(),
                        in.full()));
    events.publishEvent(new OpeningsImported(in.run()));
  }

  private Known known() {
    return new Known(
        stock.byCode(),
        organisation.roleCodes(),
        organisation.unitCodes(),
        organisation.locationCodes(),
        people.numbers(),
        people.everyoneEmployed().stream()
            .map(Employment::person)
            .collect(Collectors.toUnmodifiableSet()),
        skills.codes());
  }

  private List<Opening> read(Table table, Known known, ImportInput in, Journal journal) {
    OpeningReader reader = new OpeningReader(known, in.today(), new DidYouMean(titles), journal);
    Set<String> seen = new HashSet<>();
    List<Opening> read = new ArrayList<>();
    for (Row row : table.everyRow()) {
      boolean first = row.get("code").isEmpty() || seen.add(row.get("code"));
      if (!first) {
        journal.rejected(row, "code", Refusal.of("opportunities.import.twice", row.get("code")));
      }
      if (first && row.sound()) {
        reader.read(row).ifPresent(read::add);
      } else {
        reader.lookAt(row);
      }
    }
    return read;
  }

  private void write(List<Opening> read, Map<String, Opening> all, Change change, Journal journal) {
    List<Opening> added = new ArrayList<>();
    List<Opening> kept = new ArrayList<>();
    List<Opening> moved = new ArrayList<>();
    for (Opening opening : read) {
      Opening before = all.put(opening.code() == null ? "" : opening.code(), opening);
      if (before == null) {
        added.add(opening);
        continue;
      }
      boolean forward = !before.state().equals(opening.state());
      if (forward) {
        moved.add(opening);
      }
      if (!before.posting().equals(opening.posting())
          || !before.owner().equals(opening.owner())
          || !before.audience().equals(opening.audience())) {
        kept.add(opening);
      }
    }
    stock.add(added, change);
    stock.keep(kept);
    stock.move(moved, change);
    Set<Opening> touched = new HashSet<>(kept);
    touched.addAll(moved);
    journal.created(OPENINGS, added.size());
    journal.updated(OPENINGS, touched.size());
    journal.unchanged(OPENINGS, read.size() - added.size() - touched.size());
  }

  /** Those that a full file does not name are over. */
  private void closeAbsent(Table table, Map<String, Opening> all, Change change, Journal journal) {
    Set<String> named = new HashSet<>();
    table.everyRow().forEach(row -> named.add(row.get("code")));
    List<Opening> published =
        all.values().stream().filter(o -> o.state() instanceof OpeningState.Published).toList();
    List<Opening> closed =
        published.stream()
            .filter(o -> o.code() != null && !named.contains(o.code()))
            .map(o -> o.closedBecause(States.BY_FILE))
            .toList();
    journal.ending(OPENINGS, closed.size(), published.size());
    stock.move(closed, change);
    journal.ended(OPENINGS, closed.size());
  }
}

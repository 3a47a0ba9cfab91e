package org.waymark.app.mobility.border.imports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Shape;
import org.waymark.app.mobility.border.model.CountryPack;
import org.waymark.app.mobility.border.model.Packs;
import org.waymark.app.policy.Library;

/** Country packs from files: what a file says differently is a new version, the old one stays. */
@Component
class PackImport implements ImportKind {
  private static final String PACKS = "mobility.pack.import";
  private final Packs packs;
  private final Library library;
  private final Clock clock;

  PackImport(Packs packs, Library library, Clock clock) {
    this.packs = packs;
    this.library = library;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "country-packs";
  }

  @Override
  public String label() {
    return PACKS;
  }

  @Override
  public List<Shape> shapes() {
    return List.of(PackShapes.PACKS, PackShapes.TASKS);
  }

  @Override
  public void run(ImportInput in, Journal journal) {
    PackReader reader = new PackReader(journal, library::titled);
    reader.routes(in.table("country-packs").orElseThrow());
    reader.tasks(in.table("country-pack-tasks").orElseThrow());
    for (Map.Entry<Row, CountryPack> read : reader.packs().entrySet()) {
      keep(in, journal, read.getKey(), read.getValue());
    }
  }

  private void keep(ImportInput in, Journal journal, Row row, CountryPack pack) {
    Optional<CountryPack> before = packs.current(pack.country());
    if (before.filter(pack::says).isPresent()) {
      journal.unchanged(PACKS, 1);
      return;
    }
    CountryPack kept = packs.add(pack, clock.instant(), in.run());
    String was = before.map(b -> String.valueOf(b.version())).orElse(null);
    journal.change(
        row, kept.country(), "mobility.pack.version", was, String.valueOf(kept.version()));
    if (before.isEmpty()) {
      journal.created(PACKS, 1);
    } else {
      journal.updated(PACKS, 1);
    }
  }
}

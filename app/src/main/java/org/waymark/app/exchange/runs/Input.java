package org.waymark.app.exchange.runs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportReport.FileRead;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.exchange.Table;
import org.waymark.app.exchange.files.CsvTable;

/** The files of one run, opened for its kind. */
final class Input implements ImportInput {
  private final UUID run;
  private final LocalDate today;
  private final ImportOptions options;
  private final Meter meter;
  private final List<Given> given;
  private final Map<String, CsvTable> tables = new LinkedHashMap<>();

  Input(
      UUID run,
      LocalDate today,
      ImportOptions options,
      Meter meter,
      List<Given> given,
      JournalBook journal) {
    this.run = run;
    this.today = today;
    this.options = options;
    this.meter = meter;
    this.given = given;
    for (Given g : given) {
      if (g.text() != null && g.mapping() != null) {
        var table = CsvTable.of(g.text(), g.shape(), g.mapping(), journal);
        tables.put(g.shape().name(), table);
        meter.expect(table.size());
      }
    }
  }

  @Override
  public UUID run() {
    return run;
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public Optional<Table> table(String shape) {
    return Optional.ofNullable(tables.get(shape));
  }

  @Override
  public Optional<SourceFile> file(String shape) {
    return given.stream().filter(g -> g.shape().name().equals(shape)).map(Given::file).findFirst();
  }

  @Override
  public boolean full() {
    return options.full();
  }

  @Override
  public Optional<String> option(String name) {
    return Optional.ofNullable(options.more().get(name));
  }

  @Override
  public void progress(long done, long total) {
    meter.steer(done, total);
  }

  List<FileRead> read() {
    return given.stream()
        .map(
            g -> {
              CsvTable table = tables.get(g.shape().name());
              return g.asRead(table == null ? 0 : table.size());
            })
        .toList();
  }
}

package org.waymark.app.mobility.border;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;

/** Four packs that come with the product, to begin with; not to be relied on. */
@Service
public class ExamplePacks {
  private static final List<String> FILES = List.of("country-packs.csv", "country-pack-tasks.csv");
  private final Imports imports;

  ExamplePacks(Imports imports) {
    this.imports = imports;
  }

  /** Through the importer that everybody uses. */
  public ImportReport bring() {
    return imports.run(
        "country-packs",
        FILES.stream().map(ExamplePacks::file).toList(),
        ImportOptions.apply(),
        ImportProgress.Listener.NONE);
  }

  private static SourceFile file(String name) {
    try (InputStream in = ExamplePacks.class.getResourceAsStream("/packs/" + name)) {
      return SourceFile.of(name, Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

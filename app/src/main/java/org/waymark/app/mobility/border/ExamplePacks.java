package org.waymark.app.mobility.border;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;

/** Four packs that come with the product, to begin with; not to be relied on. */
@Service
public class ExamplePacks {
  private static final String PACKS = "country-packs.csv";
  private static final String TASKS = "country-pack-tasks.csv";
  private static final List<String> FILES = List.of(PACKS, TASKS);
  private final Imports imports;

  ExamplePacks(Imports imports) {
    this.imports = imports;
  }

  /** Through the importer that everybody uses. */
  public ImportReport bring() {
    return bring(FILES.stream().map(ExamplePacks::file).toList());
  }

  /** The same, where every task that prepares somebody names this page of the library. */
  public ImportReport bring(String page) {
    return bring(List.of(file(PACKS), SourceFile.of(TASKS, prepared(text(TASKS), page))));
  }

  private static String prepared(String tasks, String page) {
    return tasks
        .lines()
        .map(
            line ->
                line.startsWith("country,")
                    ? line + ",resource"
                    : line + "," + (line.contains(",preparation,") ? page : ""))
        .collect(Collectors.joining("\n"));
  }

  private ImportReport bring(List<SourceFile> files) {
    return imports.run("country-packs", files, ImportOptions.apply(), ImportProgress.Listener.NONE);
  }

  private static SourceFile file(String name) {
    return SourceFile.of(name, text(name));
  }

  private static String text(String name) {
    try (InputStream in = ExamplePacks.class.getResourceAsStream("/packs/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

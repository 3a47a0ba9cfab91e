package org.waymark.app.exchange.runs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.files.Mapping;
import org.waymark.app.kernel.Refusal;

/** The columns of a run's files, for somebody to say which is which. */
@Component
public final class Columns {
  private static final int SAMPLE = 3;
  private final Runs runs;
  private final Sorting sorting;
  private final Mappings mappings;

  Columns(Runs runs, Sorting sorting, Mappings mappings) {
    this.runs = runs;
    this.sorting = sorting;
    this.mappings = mappings;
  }

  /** Throws an {@link org.waymark.app.exchange.ImportRefused} when a file cannot be read. */
  public List<FileColumns> of(RunCard run) {
    List<FileColumns> all = new ArrayList<>();
    for (Given g : sorting.sort(runs.kind(run.kind()).orElseThrow(), runs.files(run.id()))) {
      if (g.text() != null && g.mapping() != null) {
        all.add(
            new FileColumns(
                g.file().name(),
                g.shape(),
                g.text().header(),
                g.mapping(),
                g.text().sample(SAMPLE)));
      }
    }
    return all;
  }

  /**
   * Keeps a choice for this and all later files with the same header, unless something is wrong
   * with it.
   *
   * @param chosen for each shape: its columns to those of the file
   */
  public List<Refusal> choose(
      RunCard run, Map<String, Map<String, String>> chosen, @Nullable UUID by) {
    List<FileColumns> files = of(run);
    List<Refusal> reasons = new ArrayList<>();
    for (FileColumns file : files) {
      reasons.addAll(wrong(file, chosen.getOrDefault(file.shape().name(), Map.of())));
    }
    if (reasons.isEmpty()) {
      for (FileColumns file : files) {
        Map<String, String> columns = chosen.getOrDefault(file.shape().name(), Map.of());
        mappings.save(run.kind(), file.shape().name(), file.header(), columns, by);
      }
    }
    return reasons;
  }

  private static List<Refusal> wrong(FileColumns file, Map<String, String> columns) {
    List<Refusal> reasons = new ArrayList<>();
    List<String> missing =
        Mapping.chosen(file.shape(), file.header(), columns).missing(file.shape());
    if (!missing.isEmpty()) {
      reasons.add(Refusal.of("exchange.mapping.missing", file.file(), String.join(", ", missing)));
    }
    Map<String, String> used = new HashMap<>();
    for (Column column : file.shape().columns()) {
      String name = columns.getOrDefault(column.name(), "");
      String other = name.isEmpty() ? null : used.putIfAbsent(name, column.name());
      if (other != null) {
        reasons.add(Refusal.of("exchange.mapping.twice", file.file(), name, other, column.name()));
      }
    }
    return reasons;
  }
}

package org.waymark.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what the sections find, and writes it down. */
public final class Report {
  private static final Map<String, Double> AT_LEAST = new LinkedHashMap<>();
  private static final Map<String, Double> AT_MOST = new LinkedHashMap<>();

  static {
    AT_LEAST.put("slate-100k/scan", 15.0);
    AT_LEAST.put("slate-100k/lucene-exact", 20.0);
    AT_LEAST.put("slate-100k/postgresql", 200.0);
    AT_LEAST.put("slate-100k/objects", 300.0);
    AT_LEAST.put("matches-10k/postgresql", 150.0);
    AT_LEAST.put("all-pairs/per-person", 1.8);
    AT_LEAST.put("tagging/aho-corasick", 3.0);
    AT_MOST.put("floor-1m", 1.5);
    AT_MOST.put("floor-2m", 1.5);
    AT_MOST.put("updates/quiet-p99", 2.0);
  }

  private final String load = Machine.load();
  private final Map<String, Object> settings = new LinkedHashMap<>();
  private final Map<String, Double> ratios = new LinkedHashMap<>();
  private final List<Map<String, Object>> measured = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  public void setting(String name, Object value) {
    settings.put(name, value);
  }

  public void ratio(String name, double value) {
    ratios.put(name, value);
    System.out.printf(Locale.ROOT, "%s = %.2f%n", name, value);
  }

  public void times(Times times) {
    times(times, Map.of());
  }

  /** With more facts of the same line: memory in bytes, milliseconds to build, and the like. */
  public void times(Times times, Map<String, ?> facts) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("name", times.name());
    line.put("n", times.n());
    line.put("p50Millis", times.p50());
    line.put("p99Millis", times.p99());
    line.putAll(facts);
    measured.add(line);
    System.out.println(line);
  }

  public void chart(Chart chart) {
    charts.add(chart);
  }

  /** A sentence that somebody who reads the figures should know. */
  public void note(String sentence) {
    notes.add(sentence);
    System.out.println(sentence);
  }

  /** Writes {@code <date>-<machine>.json}, the same as .md, and the pictures. */
  public Path write(Path folder, LocalDate date) throws IOException {
    Files.createDirectories(folder);
    String name = date + "-" + Machine.slug();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("date", date.toString());
    all.put("machine", Machine.facts());
    all.put("loadBefore", load);
    all.put("loadAfter", Machine.load());
    all.put("settings", settings);
    all.put("ratios", ratios);
    all.put("measured", measured);
    all.put("notes", notes);
    Path json = folder.resolve(name + ".json");
    Files.writeString(json, Json.of(all));
    for (Chart chart : charts) {
      Files.writeString(folder.resolve(name + "-" + file(chart)), chart.svg());
    }
    Files.writeString(folder.resolve(name + ".md"), markdown(name, date));
    return json;
  }

  private static String file(Chart chart) {
    return chart.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".svg";
  }

  private String markdown(String name, LocalDate date) {
    var text = new StringBuilder("# " + date + ": the engine beside its peers\n\n");
    Machine.facts()
        .forEach((k, v) -> text.append("* ").append(k).append(": ").append(v).append('\n'));
    text.append("* load before: ")
        .append(load)
        .append(", after: ")
        .append(Machine.load())
        .append('\n');
    settings.forEach((k, v) -> text.append("* ").append(k).append(": ").append(v).append('\n'));
    text.append("\n| ratio of medians | here | to hold | held |\n|---|---|---|---|\n");
    ratios.forEach((ratio, value) -> text.append(line(ratio, value)));
    text.append("\n| what | n | p50 ms | p99 ms | more |\n|---|---|---|---|---|\n");
    for (Map<String, Object> line : measured) {
      var more = new LinkedHashMap<>(line);
      more.keySet().removeAll(List.of("name", "n", "p50Millis", "p99Millis"));
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s | %s |%n",
              line.get("name"),
              line.get("n"),
              millis(line.get("p50Millis")),
              millis(line.get("p99Millis")),
              more.isEmpty() ? "" : more.toString().replaceAll("[{}]", "")));
    }
    if (!notes.isEmpty()) {
      text.append('\n');
      notes.forEach(n -> text.append("* ").append(n).append('\n'));
    }
    charts.forEach(
        c ->
            text.append("\n![")
                .append(c.title())
                .append("](")
                .append(name)
                .append('-')
                .append(file(c))
                .append(")\n"));
    return text.toString();
  }

  private static String millis(@Nullable Object value) {
    return value instanceof Double d ? String.format(Locale.ROOT, "%.3f", d) : "";
  }

  private static String line(String ratio, double value) {
    Double least = AT_LEAST.get(ratio);
    Double most = AT_MOST.get(ratio);
    String hold = least != null ? "≥ " + least : most != null ? "≤ " + most : "";
    boolean held = least != null ? value >= least : most == null || value <= most;
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %s | %s |%n",
        ratio,
        value,
        hold,
        hold.isEmpty() ? "" : held ? "yes" : "**no**");
  }
}

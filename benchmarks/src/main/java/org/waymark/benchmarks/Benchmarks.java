package org.waymark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.benchmarks.company.MadeUp;
import org.waymark.benchmarks.company.Shape;
import org.waymark.benchmarks.micro.Micro;
import org.waymark.benchmarks.report.Report;
import org.waymark.benchmarks.sections.AllPairs;
import org.waymark.benchmarks.sections.Curves;
import org.waymark.benchmarks.sections.Floors;
import org.waymark.benchmarks.sections.RoundsAndPaths;
import org.waymark.benchmarks.sections.Scale;
import org.waymark.benchmarks.sections.Slates;
import org.waymark.benchmarks.sections.Tagging;
import org.waymark.benchmarks.sections.Updates;

/**
 * The engine beside its peers, in one program and in turn.
 *
 * <p>Usage: {@code Benchmarks [--quick] [--only slates,pairs,...] [--seed N] [--out FOLDER]}
 */
public final class Benchmarks {
  private static final List<String> SECTIONS =
      List.of("slates", "pairs", "tagging", "rounds", "updates", "curves", "floors", "jmh");

  private Scale scale = Scale.full();
  private Set<String> sections = new TreeSet<>(SECTIONS);
  private long seed = 2026;
  private Path out = Path.of("benchmarks", "results");

  private Benchmarks(String[] args) {
    Deque<String> left = new ArrayDeque<>(List.of(args));
    while (!left.isEmpty()) {
      String option = left.removeFirst();
      switch (option) {
        case "--quick" -> scale = Scale.small();
        case "--only" -> sections = new TreeSet<>(List.of(left.removeFirst().split(",")));
        case "--seed" -> seed = Long.parseLong(left.removeFirst());
        case "--out" -> out = Path.of(left.removeFirst());
        default -> throw new IllegalArgumentException("unknown option " + option);
      }
    }
    if (!SECTIONS.containsAll(sections)) {
      throw new IllegalArgumentException("sections are " + SECTIONS + ", not " + sections);
    }
  }

  static void main(String[] args) throws Exception {
    Benchmarks benchmarks;
    try {
      benchmarks = new Benchmarks(args);
    } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    benchmarks.run();
  }

  private void run() throws Exception {
    var report = new Report();
    report.setting("seed", seed);
    report.setting("people", scale.people());
    report.setting("openings", scale.openings());
    report.setting("quick", scale.quick());
    report.setting("skills, of a person, neighbours", "10,000, 30, 20 (some drawn twice)");
    Path scratch = Files.createTempDirectory("waymark-benchmarks");
    try {
      for (String section : SECTIONS) {
        if (sections.contains(section)) {
          System.out.println("== " + section);
          run(section, report, scratch);
        }
      }
    } finally {
      delete(scratch);
    }
    if (scale.quick()) {
      report.note("A quick run: sizes are small and ratios say little.");
    }
    System.out.println(
        "written: " + report.write(out, LocalDate.now(java.time.ZoneId.systemDefault())));
  }

  private void run(String section, Report report, Path scratch) throws Exception {
    var company = new MadeUp(Shape.usual(seed));
    switch (section) {
      case "slates" -> new Slates(scale, company, report).run(scratch);
      case "pairs" -> new AllPairs(scale, company, report).run();
      case "tagging" -> new Tagging(scale, report, seed).run();
      case "rounds" -> new RoundsAndPaths(scale, company, report, seed).run();
      case "updates" -> new Updates(scale, company, report, seed).run();
      case "curves" -> new Curves(scale, Shape.usual(seed), report).run();
      case "floors" -> new Floors(scale, company, report).run();
      default -> new Micro(scale.quick(), report).run();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

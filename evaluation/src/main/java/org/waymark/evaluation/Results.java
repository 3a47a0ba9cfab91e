package org.waymark.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps both files of the report up to date, set by set: a run that is stopped leaves what it has.
 */
final class Results {
  private final Path json;
  private final Path page;
  private final Instant start;
  private final List<GoldSet<?>> sets = new ArrayList<>();

  Results(Path out, Instant start) throws IOException {
    Path folder = out.toAbsolutePath().resolve("..").normalize();
    Files.createDirectories(folder);
    this.json = out;
    this.page = folder.resolve(out.getFileName().toString().replaceFirst("\\.json$", "") + ".md");
    this.start = start;
  }

  void add(GoldSet<?> set) {
    sets.add(set);
    write("Not finished: sets are missing.");
  }

  /** Prints the page, too. */
  void finish(int embedded) {
    String machine =
        "%s, %d processors; %d s, of which %,d texts embedded."
            .formatted(
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Duration.between(start, Instant.now()).toSeconds(),
                embedded);
    System.out.println(write(machine));
    System.out.println("Written: " + json + " and " + page);
  }

  private String write(String about) {
    var report = new Report(sets);
    String markdown = report.markdown(about);
    try {
      Files.writeString(json, report.json());
      Files.writeString(page, markdown);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return markdown;
  }
}

package org.waymark.journeys;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was done, for those who read it afterwards; written anew after each journey. */
final class Report {
  private static final Path FILE = Path.of("target", "report.json");
  private static final List<Entry> ENTRIES = new ArrayList<>();

  private Report() {}

  /**
   * One journey.
   *
   * @param rows of the product's table that it shows
   * @param seconds from its first page to its last, without the checks
   */
  record Entry(
      String name,
      List<String> rows,
      int pageLoads,
      double seconds,
      int axeViolations,
      List<String> screenshots,
      boolean passed) {}

  static synchronized void add(Entry entry) {
    ENTRIES.add(entry);
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(
          FILE,
          new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(ENTRIES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

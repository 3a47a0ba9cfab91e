package org.waymark.journeys;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done, for those who read it afterwards: each journey the last time it ran. Several
 * processes run journeys at once, so one at a time adds to it.
 */
final class Report {
  private static final Path FILE = Path.of("target", "report.json");
  private static final Path TURN = Path.of("target", "report.lock");
  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

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
    try {
      Files.createDirectories(FILE.getParent());
      try (FileChannel turn =
          FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        turn.lock();
        List<Entry> entries = written();
        entries.removeIf(other -> other.name().equals(entry.name()));
        entries.add(entry);
        Files.writeString(FILE, JSON.toJson(entries));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Entry> written() throws IOException {
    return Files.exists(FILE)
        ? new ArrayList<>(List.of(JSON.fromJson(Files.readString(FILE), Entry[].class)))
        : new ArrayList<>();
  }
}

package org.waymark.journeys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data of a sample company that was founded once for all servers of a run. Each starts from a
 * copy, which takes a moment; founding takes a minute or two, with what is worked out behind the
 * pages.
 */
record Founded(Path data) {
  /** What fills a folder with a company, and is at an end when it returns. */
  @FunctionalInterface
  interface Founding {
    void in(Path folder) throws IOException;
  }

  /**
   * Of several processes, one founds it and the others wait; an older application's is not used.
   */
  static Founded once(int people, Founding founding) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "founded"));
    try (var lock =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = lock.lock()) {
      Path data = folder.resolve(people + "-" + Packaged.since());
      if (!Files.exists(data)) {
        for (Path older : folders(folder)) {
          Waymark.remove(older);
        }
        Path begun = Files.createTempDirectory(folder.toAbsolutePath(), "begun");
        founding.in(begun);
        Files.move(begun, data);
      }
      return new Founded(data);
    }
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory).toList();
    }
  }

  /** The database belongs to the account that it runs under, so owners and rights are kept. */
  void into(Path folder) throws IOException {
    try {
      var copying =
          new ProcessBuilder("cp", "-Rp", data + "/.", folder.toString()).inheritIO().start();
      if (copying.waitFor() != 0) {
        throw new IOException("The company in " + data + " could not be copied to " + folder + ".");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

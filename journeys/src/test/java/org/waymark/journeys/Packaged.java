package org.waymark.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The packaged application as {@code bin/run} starts it: unpacked, with what a training run learnt.
 */
final class Packaged {
  private static final String SCRIPT =
      """
      set -eu
      here=$(cd .. && pwd)
      WAYMARK_HEAP=768m packaged=yes
      . "$here/bin/jdk25.sh"
      . "$here/bin/built.sh"
      for word in "$JAVA_HOME/bin/java" $cache $flags -XX:TieredStopAtLevel=1 -jar "$built/app.jar"; do
        echo "$word"
      done
      """;

  private Packaged() {}

  /** When it was unpacked: what an older one left is not used. */
  static long since() throws IOException {
    start();
    return Files.getLastModifiedTime(Path.of("../app/target/run/done")).toMillis();
  }

  /** The words of the command that starts it, but for its own options. */
  static List<String> start() {
    try {
      Process shell =
          new ProcessBuilder("sh", "-c", SCRIPT)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      List<String> words =
          new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      if (shell.waitFor() != 0) {
        throw new IllegalStateException(
            "The journeys start the packaged application: run bin/mvn -pl app -am package first.");
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

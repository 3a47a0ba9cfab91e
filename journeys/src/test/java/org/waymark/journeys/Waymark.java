package org.waymark.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One server for all journeys, with a data folder of its own, ended with the tests. With {@code
 * -Dwaymark.url} the journeys go to one that runs already. A journey that moves the clock has a
 * server of its own.
 */
final class Waymark {
  private static final Pattern READY = Pattern.compile("Waymark is at (http://localhost:\\d+)");

  /** The last of what is worked out behind the pages: whoever copies it need not do it again. */
  private static final Pattern SETTLED = Pattern.compile("Embedded \\d+ of \\d+ texts");

  private static final Pattern DOOR = Pattern.compile("http://localhost:\\d+/setup\\?code=\\S+");

  /** How many people the sample company has. */
  static final int PEOPLE = Integer.getInteger("waymark.journeys.people", 300);

  private static @Nullable String address;
  private static @Nullable Founded founded;

  private Waymark() {}

  static synchronized String address() {
    String known = address;
    if (known == null) {
      known = System.getProperty("waymark.url");
      address = known = known == null ? start(true, READY).address() : known;
    }
    return known;
  }

  /** Another server, for a company of its own: the address at which it is set up. */
  static String empty() {
    return start(false, DOOR).address();
  }

  /** Another server with the same sample company, whose clock may be moved. */
  static Server another() {
    return start(true, READY);
  }

  /** A server that ends with the tests, or before. */
  record Server(String address, Process process, Path data) implements AutoCloseable {
    @Override
    public void close() {
      end(process, data);
    }

    /** Its data stay. */
    void stop() {
      Waymark.stop(process);
    }
  }

  private static Server start(boolean sample, Pattern said) {
    try {
      Path data = Files.createTempDirectory("waymark-journeys");
      if (sample) {
        founded().into(data);
      }
      return start(data, sample, said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized Founded founded() throws IOException {
    Founded known = founded;
    if (known == null) {
      founded = known = Founded.once(PEOPLE, data -> start(data, true, READY, SETTLED).stop());
    }
    return known;
  }

  private static Server start(Path data, boolean sample, Pattern said, Pattern... also)
      throws IOException {
    List<String> command = new ArrayList<>(Packaged.start());
    command.addAll(
        List.of(
            "--server.port=0",
            "--waymark.data=" + data,
            "--waymark.sample=" + sample,
            "--waymark.sample-people=" + PEOPLE));
    Process server =
        new ProcessBuilder(command).redirectErrorStream(true).directory(data.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, data)));
    return new Server(ready(server, said, also), server, data);
  }

  /**
   * Reads what the server says until it has said all that is waited for, and the rest into a file.
   */
  private static String ready(Process server, Pattern said, Pattern... also) throws IOException {
    Set<Pattern> awaited = new HashSet<>(List.of(also));
    String address = null;
    Path log = Path.of("target", "server-" + ProcessHandle.current().pid() + ".log");
    Files.createDirectories(log.getParent());
    Files.writeString(log, "");
    var lines =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      note(log, line);
      String told = line;
      awaited.removeIf(one -> one.matcher(told).find());
      Matcher ready = said.matcher(line);
      if (ready.find()) {
        address = ready.group(ready.groupCount());
      }
      if (address != null && awaited.isEmpty()) {
        Thread.ofVirtual().start(() -> lines.lines().forEach(rest -> note(log, rest)));
        return address;
      }
    }
    throw new IllegalStateException("Waymark did not start; see " + log + " in journeys.");
  }

  private static void note(Path log, String line) {
    try {
      Files.writeString(log, line + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(Process server) {
    try {
      server.destroy();
      if (!server.waitFor(20, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void end(Process server, Path data) {
    try {
      stop(server);
      if (Files.exists(data)) {
        remove(data);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void remove(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

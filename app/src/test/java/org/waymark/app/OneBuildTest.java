package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lock of a build, with flock and with the folder that stands in for it. */
class OneBuildTest {
  private static final Path LOCK = Path.of("..", "bin", "lock.sh").toAbsolutePath();
  private final List<Process> started = new ArrayList<>();
  @TempDir Path folder = Path.of("");

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  private Process build(boolean flock) {
    String script =
        ". '%s'; alone '%s' 'Waiting.'; echo building; read -r go; alone_no_more; echo done"
            .formatted(LOCK, folder.resolve("lock"));
    var builder = new ProcessBuilder("/bin/sh", "-euc", script);
    if (!flock) {
      builder.environment().putAll(Map.of("PATH", withoutFlock().toString()));
    }
    try {
      Process process = builder.start();
      started.add(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path withoutFlock() {
    try {
      Path tools = Files.createDirectories(folder.resolve("tools"));
      for (String tool : List.of("mkdir", "cat", "mv", "rm", "sleep")) {
        Path link = tools.resolve(tool);
        if (!Files.exists(link)) {
          Files.createSymbolicLink(link, there(tool));
        }
      }
      return tools;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path there(String tool) {
    Path bin = Path.of("/bin", tool);
    return Files.exists(bin) ? bin : Path.of("/usr/bin", tool);
  }

  private static void goOn(Process process) throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  private static @Nullable String line(BufferedReader reader) throws IOException {
    return reader.readLine();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSecondSaysThatItWaitsAndGoesOnWhenTheFirstIsDone(boolean flock) throws Exception {
    Process first = build(flock);
    assertThat(line(first.inputReader())).isEqualTo("building");
    Process second = build(flock);
    assertThat(line(second.errorReader())).isEqualTo("Waiting.");
    assertThat(second.inputReader().ready()).as("it is not building yet").isFalse();
    goOn(first);
    assertThat(line(first.inputReader())).isEqualTo("done");
    assertThat(line(second.inputReader())).isEqualTo("building");
    goOn(second);
    assertThat(second.waitFor()).isZero();
    assertThat(line(second.errorReader())).as("one sentence, once").isNull();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatAKilledBuildHeldIsTaken(boolean flock) throws Exception {
    Process first = build(flock);
    assertThat(line(first.inputReader())).isEqualTo("building");
    first.destroyForcibly().waitFor();
    Process second = build(flock);
    assertThat(line(second.inputReader())).isEqualTo("building");
    goOn(second);
    assertThat(second.waitFor()).isZero();
  }
}

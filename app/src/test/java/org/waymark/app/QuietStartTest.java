package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the command line lets through of the JVM's error output. */
class QuietStartTest {
  private static final Path QUIET = Path.of("..", "bin", "quiet.sh").toAbsolutePath();
  private static final String WARNING = "WARNING: Using incubator modules: jdk.incubator.vector\n";

  private static String through(String said) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("/bin/sh", "-euc", ". '%s'; but_for_incubators".formatted(QUIET))
            .start();
    try (var in = process.getOutputStream()) {
      in.write(said.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }

  @Test
  void theWarningOfTheIncubatorIsNotShown() throws Exception {
    assertThat(through(WARNING)).isEmpty();
    assertThat(through("")).isEmpty();
  }

  @Test
  void everythingElseIs() throws Exception {
    String error = "Error: Could not find or load main class x\nCaused by: y\n";
    assertThat(through(error)).isEqualTo(error);
    assertThat(through(WARNING + "There is no file.\n  \\n %d\n"))
        .isEqualTo("There is no file.\n  \\n %d\n");
    assertThat(through(WARNING + "\r[###] 50 %")).isEqualTo("\r[###] 50 %");
    assertThat(through("WARNING: something else\n")).isEqualTo("WARNING: something else\n");
  }
}

package org.waymark.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waymark.app.exchange.ImportProgress;

class ProgressLineTest {
  @Test
  void an_import_in_a_script_where_nobody_watches_runs_and_draws_no_bar() {
    var written = new ByteArrayOutputStream();
    var line = new ProgressLine(new PrintStream(written, true, StandardCharsets.UTF_8));

    line.progressed(new ImportProgress(50, 100, Duration.ofSeconds(1)));
    line.done();

    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void the_time_left_is_told_in_minutes_and_not_guessed_from_the_first_rows() {
    assertThat(ProgressLine.left(new ImportProgress(50, 100, Duration.ofSeconds(90))))
        .isEqualTo("1:30 left");
    assertThat(ProgressLine.left(new ImportProgress(1, 60_000, Duration.ofSeconds(5))))
        .isEqualTo("working out the time left");
  }
}

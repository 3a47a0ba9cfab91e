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
}

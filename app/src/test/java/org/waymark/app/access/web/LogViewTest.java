package org.waymark.app.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LogViewTest {
  private static final String NUMBER = "01a205fc-4d2b-767c-9cf9-50e6a3bec81b";

  private static LogView.Line about(String object) {
    return new LogView.Line(1, Instant.EPOCH, "read.move", "Ingrid", "Vera", object);
  }

  @Test
  void anEntryAboutACaseLeadsToItAndOthersLeadNowhere() {
    assertThat(about("/moves/" + NUMBER).course()).isEqualTo("/cases/moves/" + NUMBER);
    assertThat(about("/rounds/" + NUMBER).course()).isNull();
    assertThat(about("/moves/" + NUMBER + "/chain").course()).isNull();
  }
}

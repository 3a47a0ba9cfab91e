package org.waymark.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class StartFailuresTest {
  private static String shown(Throwable failure) {
    return SpringFactoriesLoader.forDefaultResourceLocation()
        .load(FailureAnalyzer.class, (type, name, e) -> {})
        .stream()
        .filter(a -> a.getClass().getName().startsWith("org.waymark"))
        .map(a -> a.analyze(new IllegalStateException("a bean", failure)))
        .filter(java.util.Objects::nonNull)
        .map(a -> a.getDescription())
        .findFirst()
        .orElse("");
  }

  @Test
  void aRefusedStartShowsItsSentence() {
    assertThat(shown(new DatabaseInUse(Path.of("here"))))
        .isEqualTo(
            "Another Waymark already runs on the data in here. Stop it, or choose another folder with --data.");
    assertThat(shown(new StartRefused("No."))).isEqualTo("No.");
  }

  @Test
  void aDatabaseOutOfReachIsSaidInASentenceButNoOtherTroubleOfIt() {
    assertThat(shown(new SQLException("Connection refused", "08001")))
        .isEqualTo("Waymark cannot reach its database: Connection refused");
    assertThat(shown(new SQLException("no password", "28P01"))).contains("no password");
    assertThat(shown(new SQLException("syntax", "42601"))).isEmpty();
    assertThat(shown(new IllegalStateException("a bug"))).isEmpty();
  }
}

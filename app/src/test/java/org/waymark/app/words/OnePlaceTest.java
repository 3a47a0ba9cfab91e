package org.waymark.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What two places say will one day be said differently. */
class OnePlaceTest {
  @Test
  void whatBrowsersMayLoadIsSaidInOnePlace() {
    assertThat(Sources.of(Sources.JAVA, ".java"))
        .filteredOn(s -> s.text().contains("default-src"))
        .extracting(s -> s.file().getFileName().toString())
        .containsExactly("BrowserRules.java");
  }
}

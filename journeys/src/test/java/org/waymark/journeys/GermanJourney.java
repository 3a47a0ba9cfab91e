package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GermanJourney {
  private static final int FEWEST_PAGES = 5;
  private static final String UNKNOWN_KEYS =
      "(?s).*\\b(desk|growth|access|skills|matching|people|exchange|opportunities|shell|policy"
          + "|mobility|abroad|communication|conversations|mentoring|recognition|academy)"
          + "\\.(?!csv)[a-z]+[.a-zA-Z_]*\\b.*";

  @ParameterizedTest
  @ValueSource(strings = {"sarah", "jonas", "ingrid", "tomasz", "ben"})
  void everyPageSpeaksGerman(String who) {
    try (Journey j = Journey.of("Every page speaks German to " + who)) {
      j.as(who);
      int pages =
          new Crawl("lang=de", 1)
              .everyPage(
                  address -> {
                    j.finds(address).glanced(address);
                    assertThat(j.page().locator("html").getAttribute("lang")).isEqualTo("de");
                    assertThat(j.page().locator("main").innerText())
                        .as(address)
                        .doesNotMatch(UNKNOWN_KEYS);
                    return j.links();
                  });
      assertThat(pages).isGreaterThanOrEqualTo(FEWEST_PAGES);
      j.picture("german");
      j.done();
    }
  }
}

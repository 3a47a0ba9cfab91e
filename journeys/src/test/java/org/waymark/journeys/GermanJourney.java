package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page is read; those with a part that stood on none before are shown and looked at too. */
class GermanJourney {
  private static final Set<String> SHOWN = new HashSet<>();
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
                    Markup markup = Markup.of(j.page(), address);
                    assertThat(markup.language()).as(address).isEqualTo("de");
                    assertThat(String.join("\n", markup.texts()))
                        .as(address)
                        .doesNotMatch(UNKNOWN_KEYS);
                    if (SHOWN.addAll(markup.parts())) {
                      j.finds(address).glanced(address);
                    }
                    return markup.links();
                  });
      assertThat(pages).isGreaterThanOrEqualTo(FEWEST_PAGES);
      j.picture("german");
      j.done();
    }
  }
}

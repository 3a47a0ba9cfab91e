package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesJourney {
  private static final int FEWEST_PAGES = 5;

  @ParameterizedTest
  @ValueSource(strings = {"sarah", "jonas", "dana", "ingrid", "tomasz", "ben", "dagny"})
  void everyWordComesFromTheMessages(String who) throws IOException {
    try (Journey j = Journey.of("Every word that " + who + " sees comes from the messages")) {
      Page page = j.as(who).page();
      var strays = new Strays();
      Set<String> found = new TreeSet<>();
      int pages =
          new Crawl("lang=en-XA", 2)
              .everyPage(
                  address -> {
                    Markup markup = Markup.of(page, address);
                    strays.in(markup.texts()).forEach(text -> found.add(address + ": " + text));
                    return markup.links();
                  });
      assertThat(pages).isGreaterThanOrEqualTo(FEWEST_PAGES);
      assertThat(found).as("text that is neither from the messages nor data").isEmpty();
      j.done();
    }
  }
}

package org.waymark.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Days as pages write them: with the year only where it is another one. */
class FrameTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aDayOfThisYearIsShortAndOneOfAnotherNamesIt() {
    assertThat(frame(Locale.ENGLISH).shortDate(TODAY.minusDays(20))).isEqualTo("2 Nov");
    assertThat(frame(Locale.ENGLISH).shortDate(TODAY.plusDays(80))).isEqualTo("10 Feb 2027");
  }

  @Test
  void inGermanTheDayHasItsDot() {
    assertThat(frame(Locale.GERMAN).shortDate(TODAY.minusDays(20))).startsWith("2. Nov");
    assertThat(frame(Locale.GERMAN).date(TODAY)).isEqualTo("Sonntag, 22. November");
  }

  private static Frame frame(Locale locale) {
    var messages = new Messages();
    messages.setBasenames("messages/shell");
    return new Frame(
        messages, locale, null, null, List.of(), "/", TODAY, true, mock(Surroundings.class));
  }
}

package org.waymark.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  @Test
  void whatWasTypedIsBackInTheFormThatWasRefusedAndInNoOther() {
    Surroundings around = mock(Surroundings.class);
    when(around.typed()).thenReturn(Map.of("why", "Too soon"));
    Frame frame =
        new Frame(
            new Messages(),
            Locale.ENGLISH,
            null,
            null,
            List.of(),
            "/moves/1/day",
            TODAY,
            true,
            around);
    assertThat(frame.typed("/moves/1/day", "why")).isEqualTo("Too soon");
    assertThat(frame.typed("/moves/1/return", "why")).isEmpty();
    assertThat(frame.typed("/moves/1/day", "on", "2026-12-01")).isEqualTo("2026-12-01");
  }

  private static Frame frame(Locale locale) {
    var messages = new Messages();
    messages.setBasenames("messages/shell");
    return new Frame(
        messages, locale, null, null, List.of(), "/", TODAY, true, mock(Surroundings.class));
  }
}

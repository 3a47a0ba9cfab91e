package org.waymark.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

class MessagesTest {
  private final MessageSource messages = new ShellConfiguration().messageSource();

  MessagesTest() throws IOException {}

  @Test
  void daysAreWrittenInTheLanguageOfTheReaderWhateverTheServerSpeaks() {
    Object[] day = {LocalDate.of(2026, 3, 14)};
    assertThat(messages.getMessage("opportunities.until.apply", day, Locale.GERMAN))
        .isEqualTo("Offen bis Samstag, 14. März");
    assertThat(messages.getMessage("opportunities.until.apply", day, Locale.ENGLISH))
        .endsWith("Saturday 14 March");
  }
}

package org.waymark.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "exchange.counts.rejected, row refused, rows refused, Zeile abgelehnt, Zeilen abgelehnt",
    "matching.slate.passing, has all required skills, have all required skills, hat alles Erforderliche, haben alles Erforderliche",
    "skills.have.count, one skill, 2 skills, eine Fähigkeit, 2 Fähigkeiten",
    "matching.step.hours, About one hour., About 2 hours., Etwa eine Stunde., Etwa 2 Stunden.",
    "shell.org.more, one more unit, 2 more units, eine weitere Einheit, 2 weitere Einheiten"
  })
  void oneIsNotSeveral(String key, String one, String two, String eins, String zwei) {
    assertThat(told(key, 1, Locale.ENGLISH)).isEqualTo(one);
    assertThat(told(key, 2, Locale.ENGLISH)).isEqualTo(two);
    assertThat(told(key, 1, Locale.GERMAN)).isEqualTo(eins);
    assertThat(told(key, 2, Locale.GERMAN)).isEqualTo(zwei);
  }

  @Test
  void noneIsSpokenOfAsSeveral() {
    assertThat(told("exchange.counts.rejected", 0, Locale.ENGLISH)).isEqualTo("rows refused");
    assertThat(told("exchange.counts.rejected", 0, Locale.GERMAN)).isEqualTo("Zeilen abgelehnt");
    assertThat(told("skills.have.count", 0, Locale.ENGLISH)).isEqualTo("0 skills");
  }

  private String told(String key, int count, Locale language) {
    return messages.getMessage(key, new Object[] {count}, language);
  }
}

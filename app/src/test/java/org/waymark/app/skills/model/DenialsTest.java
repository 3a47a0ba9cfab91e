package org.waymark.app.skills.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DenialsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have never done project management",
        "I do not write Java",
        "I don’t write Java, Kotlin or Go",
        "I haven't led a team",
        "No practical experience with Java, Kotlin or Go",
        "Java: no experience",
        "Ich habe nie ein Projekt geleitet",
        "Projektleitung habe ich nicht gemacht",
        "Ich habe keine Erfahrung mit Java",
        "Keinerlei Umwege, kein Java"
      })
  void aDenialIsNoEvidence(String text) {
    String told = Denials.without(text);
    assertThat(told).hasSameSizeAs(text);
    assertThat(told).doesNotContain("Java", "Kotlin", "project", "team", "Projekt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not only wrote Java but also led teams",
        "Nicht nur Java geschrieben, sondern auch Teams geleitet",
        "Worked for a not-for-profit organisation",
        "Built no-code tools",
        "Notable for knots, and for canoes",
        "Niederländisch, Nietverbindungen"
      })
  void whatDeniesNothingStays(String text) {
    assertThat(Denials.without(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I never wrote Java, but I led teams | but I led teams",
        "Kein Java, aber viel Kotlin | aber viel Kotlin",
        "I know Kotlin, not Java | I know Kotlin,",
        "Led projects without a deputy | Led projects",
        "Leitete Projekte ohne Verzug, schrieb Kotlin | Leitete Projekte , schrieb Kotlin",
        "I led a team. I never wrote Java. I know Kotlin. | I led a team. . I know Kotlin."
      })
  void onlyWhatIsDeniedIsLeftOut(String text, String told) {
    assertThat(Denials.without(text).strip().replaceAll("\\s+", " ")).isEqualTo(told);
  }

  @Test
  void aSentenceGoesOnInTheNextLineWhereThatStartsSmall() {
    assertThat(Denials.without("I have never done\nproject management\nKotlin").strip())
        .isEqualTo("Kotlin");
  }
}

package org.waymark.app.skills.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.app.kernel.Slips;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.RequirementSet.Wanted;
import org.waymark.engine.text.Span;

class SmallRulesTest {
  @Test
  void anyPositiveWeightsBecomeTenThousandTheHeaviestFirst() {
    var set =
        RequirementSet.of(
            List.of(
                new Wanted(new SkillId(7), 2, 1, false),
                new Wanted(new SkillId(3), 4, 1, true),
                new Wanted(new SkillId(5), 1, 1, false)));
    assertThat(set.all())
        .containsExactly(
            new Requirement(new SkillId(3), 4, 3334, true),
            new Requirement(new SkillId(5), 1, 3333, false),
            new Requirement(new SkillId(7), 2, 3333, false));
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    var one = new Wanted(new SkillId(1), 2, 3, false);
    var two = new Wanted(new SkillId(2), 2, 1.5, true);
    assertThat(RequirementSet.of(List.of(one, two)))
        .isEqualTo(RequirementSet.of(List.of(two, one)));
  }

  @ParameterizedTest
  @CsvSource({
    "Café  Crème,cafe creme",
    "Straße,strasse",
    "C++,c++",
    "C#,c#",
    "Node.js,node.js",
    "e.g. this.,e.g this",
    "“Quoted” (words)!,quoted words"
  })
  void wordsAreComparedWithoutAccentsCapitalsAndSigns(String words, String folded) {
    assertThat(Folding.fold(words)).isEqualTo(folded);
  }

  @Test
  void aPassageIsItsLineAndSaysWhereItWasCut() {
    String cv = "First line\nLed user research for two apps\nLast line";
    int at = cv.indexOf("user research");
    assertThat(Passages.around(cv, new Span(at, at + 13)))
        .isEqualTo("Led user research for two apps");
    String longLine = "x ".repeat(100) + "Kotlin" + " y".repeat(100);
    assertThat(Passages.around(longLine, new Span(200, 206)))
        .startsWith("…")
        .contains("Kotlin")
        .endsWith("…");
  }

  @Test
  void whoPausesIsNotFoundUntilThatDay() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    var choice = new Availability.Choice(true, day, Instant.EPOCH);
    assertThat(choice.foundOn(day.minusDays(1), false)).isFalse();
    assertThat(choice.foundOn(day, false)).isTrue();
    assertThat(new Availability.Choice(false, null, Instant.EPOCH).foundOn(day, true)).isFalse();
  }

  @Test
  void whoOnlyPausesFollowsTheCompanyAfterIt() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    var pause = new Availability.Choice(null, day, Instant.EPOCH);
    assertThat(pause.foundOn(day.minusDays(1), true)).isFalse();
    assertThat(pause.foundOn(day, true)).isTrue();
    assertThat(pause.foundOn(day, false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "java,jaav,1,true",
    "java,lava,1,true",
    "java,jaguar,1,false",
    "research,reserch,2,true",
    "research,resaerhc,2,true",
    "ab,ba,0,false"
  })
  void slipsAreCountedWithExchangedLetters(String typed, String word, int slips, boolean within) {
    assertThat(Slips.within(typed, word, slips)).isEqualTo(within);
  }
}

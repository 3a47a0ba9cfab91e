package org.waymark.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillTaggerTest {
  private final SkillTagger tagger =
      SkillTagger.builder()
          .name(0, "project management")
          .name(1, "project management methodologies")
          .name(2, "Java")
          .name(3, "C++")
          .name(4, "R")
          .name(5, "Go")
          .name(6, "database")
          .name(7, "café service")
          .alternative(7, "Kaffeehausbetrieb")
          .name(8, "problem solving")
          .name(9, "C")
          .name(10, "Excel")
          .name(11, "SQL")
          .name(12, "QA")
          .name(13, "data analysis")
          .name(14, ".NET")
          .alternative(13, "base jumping")
          .build();

  private final SkillTagger abbreviations =
      SkillTagger.builder().name(1, "optoelectronic devices").alternative(1, "LEDs").build();

  private List<String> found(String text) {
    return tagger.tag(text).stream().map(t -> t.span().in(text) + "=" + t.skill()).toList();
  }

  @Test
  void theLongestNameWinsAndSpansAreThoseOfTheText() {
    String text = "Knows project management methodologies; project management too.";
    assertThat(found(text))
        .containsExactly("project management methodologies=1", "project management=0");
    assertThat(tagger.tag(text).getFirst().span()).isEqualTo(new Span(6, 38));
  }

  @ParameterizedTest
  @CsvSource({
    "PROJECT   Management, 0",
    "project-management, 0",
    "Problem-Solving, 8",
    "problemsolving, 8",
    "data bases, 6",
    "Data-Base, 6",
    "databases, 6",
    "CAFE SERVICES, 7",
    "cafe\u0301 service, 7",
    "ｊａｖａ, 2",
    "kaffeehausbetrieb, 7",
    "the database's, 6",
    "C++, 3",
    "c++, 3",
    ".net, 14"
  })
  void caseDiacriticsPluralsAndHyphensAreFolded(String text, int skill) {
    assertThat(tagger.tag(text)).extracting(Tag::skill).containsExactly(skill);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Go to the office and report.",
        "We go further. R",
        "The R&D department",
        "Written by C. Smith",
        "vitamin C and E",
        "You will excel at customer service",
        "Excel in everything you do!",
        "plan B, plan C and plan D",
        "a go-to person",
        "GO GO GO NOW",
        "QUALITY QA ALWAYS AND EVERYWHERE",
        "net income",
        "Javanese dances",
        "predatabases"
      })
  void lettersAndEverydayWordsAreNoSkillsWithoutContext(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "organise events, organize events",
    "analyze data, analysing data",
    "data analyser, data analyzers",
    "behavioural science, behavioural sciences",
    "colour design, color design",
    "digitisation, digitization"
  })
  void britishAndAmericanSpellingsAreOne(String name, String text) {
    SkillTagger own = SkillTagger.builder().name(0, name).alternative(0, "analysing data").build();
    assertThat(own.tag(text)).extracting(Tag::skill).containsExactly(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Led a team of five", "I led the project", "led by example"})
  void anAbbreviationThatIsAWordIsNoneInSmallLetters(String text) {
    assertThat(abbreviations.tag(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"installs LED lighting", "LEDs for signs"})
  void inCapitalsItIsFoundWithOrWithoutItsPlural(String text) {
    assertThat(abbreviations.tag(text)).extracting(Tag::skill).containsExactly(1);
  }

  /** The two begin with letters whose hashes are the same. */
  @Test
  void aWordWithTheHashOfAnotherIsNotTakenForIt() {
    SkillTagger one = SkillTagger.builder().name(1, "аямир").name(2, "мир бамир дом").build();
    assertThat(one.tag("аямир, бамир")).extracting(Tag::skill).containsExactly(1);
    SkillTagger other = SkillTagger.builder().name(1, "аямир").build();
    assertThat(other.tag("бамир")).isEmpty();
    assertThat(other.tag("бамир аямир")).extracting(Tag::skill).containsExactly(1);
  }

  @Test
  void aSignIsContextEnough() {
    SkillTagger own = SkillTagger.builder().name(0, "C#").name(1, "C").build();
    assertThat(own.tag("C#")).extracting(Tag::skill).containsExactly(0);
    assertThat(own.tag("C")).isEmpty();
  }

  @Test
  void contextWordsBesideAShortNameMakeItASkill() {
    assertThat(found("Go developer")).containsExactly("Go=5");
    assertThat(found("programming in R")).containsExactly("R=4");
    assertThat(found("Gute Kenntnisse in R")).containsExactly("R=4");
    assertThat(found("experience with C")).containsExactly("C=9");
    assertThat(found("We use Excel daily")).containsExactly("Excel=10");
    assertThat(found("the QA team")).containsExactly("QA=12");
  }

  @Test
  void aListWithASureSkillMakesAllItsShortNamesSkills() {
    assertThat(found("Java, R, Go and SQL")).containsExactly("Java=2", "R=4", "Go=5", "SQL=11");
    assertThat(found("C/C++")).containsExactly("C=9", "C++=3");
    assertThat(found("Java. R")).containsExactly("Java=2");
  }

  @Test
  void aCallerMayAddContextAndEverydayWords() {
    SkillTagger own =
        SkillTagger.builder()
            .name(0, "R")
            .name(1, "Falcon")
            .contextWords(List.of("Auswertung"))
            .everydayWords(List.of("falcon"))
            .build();

    assertThat(own.tag("Auswertung in R")).extracting(Tag::skill).containsExactly(0);
    assertThat(own.tag("the falcon flies")).isEmpty();
  }

  @Test
  void aPreferredNameWinsOverOtherNamesAndEqualOnesAreAllReturned() {
    SkillTagger own =
        SkillTagger.builder()
            .name(5, "selling")
            .alternative(3, "Selling")
            .alternative(9, "coaching")
            .alternative(8, "coaching")
            .alternative(8, "Coaching")
            .build();

    assertThat(own.tag("selling")).extracting(Tag::skill).containsExactly(5);
    assertThat(own.tag("coaching")).extracting(Tag::skill).containsExactly(8, 9);
  }

  @Test
  void aWordThatStandsInManyNamesNamesNoneOfThem() {
    var builder = SkillTagger.builder().name(0, "statistics").alternative(0, "data");
    for (int skill = 1; skill <= 20; skill++) {
      builder.name(skill, "data task " + skill);
    }
    assertThat(builder.build().tag("data")).extracting(Tag::skill).containsExactly(0);
    assertThat(builder.name(21, "data entry").build().tag("data")).isEmpty();
    assertThat(builder.name(22, "data").build().tag("data"))
        .extracting(Tag::skill)
        .containsExactly(22);
  }

  @Test
  void labelsAreReturnedAsTheyWereGiven() {
    assertThat(tagger.tag("CAFE SERVICE").getFirst().label()).isEqualTo("café service");
  }

  @Test
  void strangeTextsAreRead() {
    assertThat(found("")).isEmpty();
    assertThat(found("\u0000\uD800 \u202E Java \uDC00")).containsExactly("Java=2");
    assertThat(found("<script>Java</script>")).containsExactly("Java=2");
    assertThat(found("ja\u00adva")).containsExactly("ja\u00adva=2");
    assertThat(found("- ' & . .. .5 + #")).isEmpty();
  }

  @Test
  void namesWithoutLettersAreIgnoredAndUnknownIdsRefused() {
    assertThat(SkillTagger.builder().name(0, "--").name(1, "").build().tag("-- x")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> SkillTagger.builder().name(-1, "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> SkillTagger.builder().name(50_000, "x"));
  }
}

package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.model.Statements;
import org.waymark.engine.Certainty;

@SkillsTest
class AchievementPagesTest {
  private static final String PAGE = "/skills/achievements";

  private final PaperCompany company;
  private final SkillPages pages;
  private final Profiles profiles;
  private final Statements statements;

  AchievementPagesTest(
      PaperCompany company, SkillPages pages, Profiles profiles, Statements statements) {
    this.company = company;
    this.pages = pages;
    this.profiles = profiles;
    this.statements = statements;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  private MvcTestResult bring(String who, String... more) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", "course");
    fields.put("title", "Kotlin for servers");
    fields.put("on", "2026-09-01");
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return pages.post(
        who,
        PAGE,
        fields.entrySet().stream()
            .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
            .toArray(String[]::new));
  }

  private Estimate level(String who, String skill) {
    PersonId person = company.person(who);
    return profiles.estimates(List.of(person)).getOrDefault(person, List.of()).stream()
        .filter(e -> e.skill().equals(company.skill(skill)))
        .findFirst()
        .orElseThrow();
  }

  private static Document page(MvcTestResult result) {
    return Jsoup.parse(
        new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private void saysOfHerself(int level) {
    company.bring(
        "skills-of-people",
        SourceFile.of(
            "skills-of-people.csv",
            "number,skill,level,source,by,stated_on\nSARAH,KOT,%d,self,,2026-09-01\n"
                .formatted(level)));
  }

  @Test
  void aCourseMakesTheLevelsItShowsSurerAndIsTakenAwayAgain() {
    saysOfHerself(3);
    Certainty before = level("sarah", "KOT").certainty();
    assertThat(
            SkillPages.status(
                bring(
                    "sarah",
                    "link",
                    "https://learn.example/kotlin",
                    "skill1",
                    pages.id("KOT"),
                    "level1",
                    "4",
                    "name2",
                    "java",
                    "level2",
                    "2")))
        .isEqualTo(303);
    Document mine = page(pages.get("sarah", PAGE));
    assertThat(mine.select("main li").text())
        .contains("Kotlin for servers", "Course", "Kotlin", "Java");
    assertThat(mine.select("main li a[rel]").attr("href"))
        .isEqualTo("https://learn.example/kotlin");
    assertThat(level("sarah", "KOT").level()).isEqualTo(3); // (3 + 0.5 × 4) / 1.5, rounded
    assertThat(level("sarah", "JAV").level()).as("nothing else was said of it").isEqualTo(2);
    assertThat(level("sarah", "JAV").certainty()).isEqualTo(Certainty.GUESSED);

    String removal = mine.select("form[action$=removal]").attr("action");
    assertThat(SkillPages.status(pages.post("sarah", removal))).isEqualTo(303);
    assertThat(page(pages.get("sarah", PAGE)).select("main form[action$=removal]")).isEmpty();
    assertThat(level("sarah", "KOT").certainty()).isEqualTo(before);
    assertThat(level("sarah", "JAV").origin()).as("a guess again").isEqualTo(Profiles.Origin.ROLE);
  }

  @Test
  void manyCoursesMakeNobodyAnExpert() {
    saysOfHerself(2);
    for (int i = 0; i < 8; i++) {
      bring("sarah", "kind", "certificate", "skill1", pages.id("KOT"), "level1", "5");
    }
    assertThat(level("sarah", "KOT").level()).isEqualTo(3);
    assertThat(level("sarah", "KOT").certainty()).isEqualTo(Certainty.STATED);
  }

  @Test
  void itsLevelsAreWorkedOutAnewEachNightThoughNobodySaidAWord() {
    bring("omar", "skill1", pages.id("CAF"), "level1", "4");
    statements.refreshAll(LocalDate.of(2027, 1, 1));
    assertThat(level("omar", "CAF").level()).isEqualTo(4);
  }

  @Test
  void nobodyElseTakesItAway() {
    bring("sarah", "skill1", pages.id("KOT"), "level1", "4");
    String removal = page(pages.get("sarah", PAGE)).select("form[action$=removal]").attr("action");
    for (String who : List.of("jonas", "omar")) {
      assertThat(SkillPages.status(pages.post(who, removal))).as(who).isEqualTo(404);
    }
    assertThat(SkillPages.text(pages.get("sarah", PAGE))).contains("Kotlin for servers");
  }

  @Test
  void theManagerSeesTheLevelButNotWhatShowsItUnlessItIsShared() {
    bring("sarah", "link", "kotlin.pdf", "skill1", pages.id("KOT"), "level1", "4");
    String asSeen = SkillPages.text(pages.get("jonas", pages.skillsOf("sarah")));
    assertThat(asSeen).contains("Kotlin").doesNotContain("Kotlin for servers", "kotlin.pdf");
    assertThat(SkillPages.text(pages.get("omar", PAGE))).doesNotContain("Kotlin for servers");
  }

  @Test
  void itGoesWithMyRecord() {
    bring("sarah", "link", "kotlin.pdf", "skill1", pages.id("KOT"), "level1", "4");
    assertThat(text(pages.get("sarah", "/skills/export.json")))
        .contains("Kotlin for servers", "kotlin.pdf", "\"level\" : 4");
    assertThat(text(pages.get("sarah", "/skills/export.csv"))).contains("Kotlin for servers");
  }

  @Test
  void whatMakesNoSenseIsRefusedWithEveryReasonAndNothingIsLost() {
    MvcTestResult refused =
        bring(
            "sarah",
            "title",
            "",
            "on",
            "2999-01-01",
            "link",
            "javascript:alert(1)",
            "skill1",
            pages.id("KOT"),
            "level1",
            "9",
            "skill2",
            pages.id("KOT"),
            "level2",
            "1");
    assertThat(SkillPages.status(refused)).isEqualTo(422);
    assertThat(SkillPages.text(refused))
        .contains("what it is called", "lies ahead", "A link begins", "once", "five levels");
    assertThat(SkillPages.text(bring("sarah", "name1", "Unheard of")))
        .contains("There is no skill called “Unheard of”");
    assertThat(SkillPages.text(bring("sarah", "skill1", "99999"))).contains("There is no skill");
    assertThat(SkillPages.text(bring("sarah"))).contains("Name one to 3 skills");
    assertThat(SkillPages.text(bring("sarah", "on", "soon", "skill1", pages.id("KOT"))))
        .contains("as a date");
    assertThat(page(pages.get("sarah", PAGE)).select("main form[action$=removal]")).isEmpty();
  }
}

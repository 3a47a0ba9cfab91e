package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.skills.web.Opinions.SENTENCE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.Source;

@SkillsTest
class AssessmentPagesTest {
  private final PaperCompany company;
  private final SkillPages pages;
  private final Opinions opinions;
  private final Profiles profiles;
  private final JdbcClient jdbc;

  AssessmentPagesTest(
      PaperCompany company,
      SkillPages pages,
      Opinions opinions,
      Profiles profiles,
      JdbcClient jdbc) {
    this.company = company;
    this.pages = pages;
    this.opinions = opinions;
    this.profiles = profiles;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  @Test
  void aManagerRatesSeveralSkillsOfAReportWithWhatTheySaw() {
    String page = "/people/" + opinions.id("sarah") + "/assessment";
    assertThat(SkillPages.text(pages.get("jonas", page))).contains("Kotlin", "What you saw");
    String[] rating = {
      opinions.level("KOT"), "4", opinions.words("KOT"), SENTENCE, opinions.level("JAV"), "0"
    };
    assertThat(SkillPages.status(pages.post("jonas", page, rating))).isEqualTo(303);
    assertThat(opinions.said()).singleElement().matches(s -> s.source() == Source.MANAGER);
    assertThat(opinions.told("sarah")).isEqualTo(1);
    assertThat(SkillPages.text(pages.get("jonas", page))).contains("Your assessment");
    assertThat(SkillPages.text(pages.post("jonas", page, rating)))
        .contains("Name at least one level, or change one");
    assertThat(SkillPages.text(pages.get("sarah", "/skills/" + pages.id("KOT"))))
        .contains(SENTENCE);
  }

  @Test
  void aSubordinateAStrangerAndThePersonAreToldWhyTheyCannotRate() {
    Map<String, String> why =
        Map.of(
            "sarah", "jonas Example does not report to you",
            "omar", "jonas Example does not report to you",
            "jonas", "Nobody assesses themselves");
    String page = "/people/" + opinions.id("jonas") + "/assessment";
    why.forEach(
        (who, words) -> {
          assertThat(SkillPages.status(pages.get(who, page))).as(who).isEqualTo(422);
          assertThat(
                  SkillPages.text(
                      pages.post(
                          who,
                          page,
                          opinions.level("COA"),
                          "1",
                          opinions.words("COA"),
                          "Never coaches")))
              .as(who)
              .contains(words);
        });
    assertThat(
            SkillPages.status(
                pages.get("katrin", "/people/" + opinions.id("sarah") + "/assessment")))
        .isEqualTo(422); // the manager's manager is a stranger here
    assertThat(profiles.statementsOf(company.person("jonas"))).isEmpty();
    assertThat(SkillPages.status(pages.get("omar", "/people/" + UUID.randomUUID() + "/assessment")))
        .isEqualTo(404);
  }

  @Test
  void againstARoleThatWasNotSharedNobodyIsRated() {
    String page = "/people/" + opinions.id("sarah") + "/assessment?role=" + opinions.role("LEAD");
    pages.post("sarah", "/aspirations", "roles", opinions.role("LEAD"));
    assertThat(SkillPages.status(pages.get("jonas", page))).isEqualTo(404);
    assertThat(SkillPages.text(pages.get("jonas", page.replaceAll("\\?.*", ""))))
        .doesNotContain("Against another role");
    pages.post("sarah", "/shares/aspirations", "with", opinions.id("jonas"));
    assertThat(SkillPages.text(pages.get("jonas", page)))
        .contains("asked of: Team lead", "Coaching");
  }

  @Test
  void noPageOfThisShowsHowSevereSomebodyRates() {
    String request = opinions.asks("omar");
    opinions.answers("omar", request);
    jdbc.sql("insert into skills.rater_severity (rater_id, ratings, severity) values (?, 50, 1.5)")
        .param(company.person("omar").value())
        .update();
    for (String address : List.of(request, "/feedback", "/skills/" + pages.id("COA"))) {
      assertThat(SkillPages.text(pages.get("sarah", address)))
          .doesNotContain("1.5", "levels lower", "as others do");
    }
  }
}

package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.access.Accounts;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.SkillsTest;

@SkillsTest
class RatersPageTest {
  private static final String HEADER = "number,skill,level,source,by,stated_on\n";
  private static final List<String> SKILLS = List.of("KOT", "JAV", "PRO");

  private final PaperCompany company;
  private final SkillPages pages;
  private final Accounts accounts;

  RatersPageTest(PaperCompany company, SkillPages pages, Accounts accounts) {
    this.company = company;
    this.pages = pages;
    this.accounts = accounts;
  }

  @BeforeEach
  void open() {
    company.open();
    for (int i = 0; i < 12; i++) {
      company.person("p" + i, "PORTER");
    }
    accounts.ensureFor(company.person("ingrid"));
    accounts.grant(
        accounts.viewerFor(company.person("ingrid")).orElseThrow().account(),
        new Grant(Hat.HR_PARTNER, null));
  }

  /** Of so many people three skills each: Jonas says 3, everybody else 4. */
  private void jonasRates(int people) {
    var rows = new StringBuilder();
    for (int i = 0; i < people; i++) {
      for (String skill : SKILLS) {
        rows.append("P%d,%s,4,self,,2026-10-01\n".formatted(i, skill));
        rows.append("P%d,%s,3,manager,JONAS,2026-10-01\n".formatted(i, skill));
        rows.append("P%d,%s,4,peer,OMAR,2026-10-01\n".formatted(i, skill));
      }
    }
    company.bring("skills-of-people", SourceFile.of("skills-of-people.csv", HEADER + rows));
  }

  private Document page(String who) {
    MvcTestResult page = pages.get(who, "/raters");
    assertThat(SkillPages.status(page)).isEqualTo(200);
    return Jsoup.parse(
        new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  @Test
  void hrSeesHowOftenAndHowMuchLowerSomebodyRates() {
    jonasRates(12);
    Document page = page("ingrid");
    assertThat(page.select("#raters tbody tr, table tbody tr").eachText())
        .anySatisfy(
            row -> assertThat(row).contains("jonas Example", "levels lower").endsWith("36"));
  }

  @Test
  void nobodyElseSeesThePageNotEvenWhoRatesOrTheirManager() {
    jonasRates(12);
    for (String who : List.of("jonas", "katrin", "sarah", "omar")) {
      assertThat(SkillPages.status(pages.get(who, "/raters"))).as(who).isEqualTo(404);
    }
  }

  @Test
  void ofFewRatingsNothingIsSaidNotEvenThatThereAreSome() {
    jonasRates(1); // three ratings
    assertThat(page("ingrid").body().text()).doesNotContain("jonas").contains("Nobody rated");
    jonasRates(3); // nine: below what the page says, and far above where a guess would begin
    Document nine = page("ingrid");
    assertThat(nine.body().text()).doesNotContain("jonas", "omar");
    jonasRates(4);
    assertThat(page("ingrid").body().text()).contains("jonas Example");
  }

  @Test
  void hrDoesNotSeeTheirOwnRatings() {
    jonasRates(12);
    accounts.ensureFor(company.person("jonas"));
    accounts.grant(
        accounts.viewerFor(company.person("jonas")).orElseThrow().account(),
        new Grant(Hat.HR_PARTNER, null));
    assertThat(page("jonas").select("table").text()).doesNotContain("jonas Example");
    assertThat(page("ingrid").select("table").text()).contains("jonas Example");
  }

  @Test
  void aPersonsOwnPageShowsNoSeverityOfWhoRatedThem() {
    jonasRates(12);
    String mine = SkillPages.text(pages.get("p1", "/skills"));
    assertThat(mine)
        .contains("Kotlin")
        .doesNotContainIgnoringCase("lower")
        .doesNotContain("severity");
  }

  @Test
  void theFileSaysWhatThePageSaysToHrAlone() {
    jonasRates(12);
    MvcTestResult file = pages.get("ingrid", "/raters.csv");
    String rows = new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(rows).contains("jonas Example", "levels lower,36");
    assertThat(page("ingrid").select("a[href=/raters.csv]")).hasSize(1);
    for (String who : List.of("jonas", "katrin", "sarah", "omar")) {
      assertThat(SkillPages.status(pages.get(who, "/raters.csv"))).as(who).isEqualTo(404);
    }
  }

  @Test
  void theFileLeavesOutWhoRatedSeldomAndOnesOwn() {
    jonasRates(3);
    accounts.ensureFor(company.person("jonas"));
    assertThat(
            new String(
                pages.get("ingrid", "/raters.csv").getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8))
        .doesNotContain("jonas", "omar");
    jonasRates(12);
    accounts.grant(
        accounts.viewerFor(company.person("jonas")).orElseThrow().account(),
        new Grant(Hat.HR_PARTNER, null));
    assertThat(
            new String(
                pages.get("jonas", "/raters.csv").getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8))
        .doesNotContain("jonas Example");
  }
}

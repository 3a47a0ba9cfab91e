package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.skills.web.Opinions.SENTENCE;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.Feedback;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.SkillsTest;

/** Where feedback is listed: in a file, beside a report, and under whose name. */
@SkillsTest
class FeedbackListsTest {
  private final PaperCompany company;
  private final SkillPages pages;
  private final Opinions opinions;
  private final Feedback feedback;
  private final Clock clock;

  FeedbackListsTest(
      PaperCompany company, SkillPages pages, Opinions opinions, Feedback feedback, Clock clock) {
    this.company = company;
    this.pages = pages;
    this.opinions = opinions;
    this.feedback = feedback;
    this.clock = clock;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  @Test
  void nextStepsAreThoseOfTheViewerAlone() {
    opinions.asks("jonas");
    PersonId sarah = company.person("sarah");
    assertThat(feedback.nextSteps(company.viewer("jonas"), List.of(sarah))).containsKey(sarah);
    assertThat(feedback.nextSteps(company.viewer("katrin"), List.of(sarah))).isEmpty();
    assertThat(feedback.openFor(sarah).open())
        .singleElement()
        .matches(o -> o.dueOn().equals(LocalDate.now(clock).plusDays(14)));
  }

  private String file(String who) {
    var result = pages.get(who, "/feedback.csv");
    assertThat(SkillPages.status(result)).isEqualTo(200);
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void theFileTellsTheTwoWhatTheirPagesTellAndNobodyElseAnything() {
    String request = opinions.asks("omar");
    assertThat(file("sarah")).contains("omar Example", "The till", "Open").doesNotContain(SENTENCE);
    opinions.answers("omar", request);
    assertThat(file("sarah")).contains("Answered", "Coaching", SENTENCE);
    assertThat(file("omar")).contains(SENTENCE);
    assertThat(file("jonas")).doesNotContain("The till", SENTENCE);
    assertThat(file("katrin").lines()).as("a header, no more").hasSize(1);
    assertThat(
            new String(
                pages.get("sarah", "/feedback").getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8))
        .contains("href=\"/feedback.csv\"");
  }

  @Test
  void aManagerWhoIsAskedStandsInTheirTeamAndAColleagueInTheirOwnList() {
    String managers = opinions.asks("jonas");
    String colleagues = opinions.asks("omar");
    assertThat(crumbs("jonas", managers)).containsExactly("/team/" + opinions.id("sarah"));
    assertThat(crumbs("omar", colleagues)).containsExactly("/feedback");
    assertThat(crumbs("sarah", managers)).containsExactly("/feedback");
  }

  private List<String> crumbs(String who, String address) {
    return Jsoup.parse(
            new String(
                pages.get(who, address).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8))
        .select(".wm-crumb a")
        .eachAttr("href");
  }
}

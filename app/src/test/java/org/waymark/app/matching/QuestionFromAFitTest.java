package org.waymark.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;

@CompanyTest
@Import({SignedIn.class, Things.class, SamplePages.class})
@Transactional
class QuestionFromAFitTest {
  private static final String OPENING = "/openings/{opening:OP-1001}";
  private final SamplePages pages;
  private final SignedIn signedIn;
  private final MockMvcTester web;
  private final Notices notices;

  QuestionFromAFitTest(SamplePages pages, SignedIn signedIn, MockMvcTester web, Notices notices) {
    this.pages = pages;
    this.signedIn = signedIn;
    this.web = web;
    this.notices = notices;
  }

  private List<Element> lines() {
    return pages
        .fragment("sarah", OPENING + "/fit")
        .select("table.wm-gap tbody tr:not(.wm-grp)")
        .asList();
  }

  private String post(String who, String address, String... fields) {
    var request = web.post().uri(address).with(csrf()).with(signedIn.as(who));
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    MvcTestResult result = request.exchange();
    return Objects.requireNonNullElse(result.getResponse().getHeader("Location"), "");
  }

  @Test
  void everyLineOfTheFitLeadsToTheQuestionAboutExactlyThatSkill() {
    for (Element line : lines()) {
      Document page = pages.page("sarah", line.select("a.wm-ask").attr("href"));
      assertThat(page.select("h1").text()).isEqualTo(line.child(0).ownText());
      assertThat(page.select("#question").text()).contains("Question a level");
      assertThat(page.select("#question input[name=opening]")).hasSize(1);
    }
  }

  @Test
  void theAnswerTellsWhatItChangedInPointsWhereItWasAsked() {
    Element near =
        lines().stream()
            .filter(l -> l.text().contains("which is close to it"))
            .findFirst()
            .orElseThrow();
    Document form = pages.page("sarah", near.select("a.wm-ask").attr("href"));
    String question =
        post(
            "sarah",
            form.select("#question form").attr("action"),
            "words",
            "I have done this for a year",
            "opening",
            form.select("#question input[name=opening]").val());
    assertThat(pages.page("sarah", question).text()).contains("Asked from your fit with");
    int before = score();
    String hr = form.select("#question").text();
    assertThat(hr).contains("Ingrid Solheim, your HR partner, answers");
    assertThat(pages.page("ingrid", question).text()).doesNotContain("Asked from your fit");

    post("ingrid", question + "/answer", "level", "4", "words", "Your project shows it");

    Notice told = notices.of(signedIn.person("sarah"), 1).getFirst();
    List<Object> values = told.words().values();
    assertThat(told.words().key()).isEqualTo("skills.notice.answered.changed.points");
    assertThat(values.subList(2, 5)).containsExactly(0, 4, "Your project shows it");
    assertThat(values.get(6)).isEqualTo(before);
    assertThat((int) values.get(7)).isGreaterThan(before);
    assertThat(pages.page("sarah", question).text())
        .contains("that makes " + values.get(7) + " points of 100, " + before + " before");
  }

  private int score() {
    return Integer.parseInt(
        pages
            .fragment("sarah", OPENING + "/fit")
            .select(".wm-fitnum")
            .text()
            .replaceAll("\\D.*", ""));
  }
}

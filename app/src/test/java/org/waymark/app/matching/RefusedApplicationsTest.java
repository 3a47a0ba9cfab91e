package org.waymark.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;

/** Whoever may not apply is told why, keeps what they wrote, and is led on. */
@CompanyTest
@Import({SignedIn.class, Things.class, SamplePages.class})
@Transactional
class RefusedApplicationsTest {
  private final SamplePages pages;
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final Things things;

  RefusedApplicationsTest(SamplePages pages, MockMvcTester web, SignedIn signedIn, Things things) {
    this.pages = pages;
    this.web = web;
    this.signedIn = signedIn;
    this.things = things;
  }

  private MvcTestResult applies(String who, String opening) {
    return web.post()
        .uri(things.in("/openings/{opening:" + opening + "}/applications"))
        .with(signedIn.as(who))
        .with(csrf())
        .param("letter", "I keep builds short.")
        .exchange();
  }

  private static Document refused(MvcTestResult answer) {
    assertThat(answer).hasStatus(422);
    return Jsoup.parse(SamplePages.text(answer));
  }

  @Test
  void whoAppliesTwiceIsLedToTheFirst() {
    assertThat(applies("liesbeth", "OP-1005")).hasStatus(303);
    Document page = refused(applies("liesbeth", "OP-1005"));
    assertThat(page.select(".wm-refusal li").text()).startsWith("You applied already");
    assertThat(page.select(".wm-refusal a").attr("href")).isEqualTo("/applications");
    assertThat(page.select("#letter").text()).isEqualTo("I keep builds short.");
    assertThat(pages.page("liesbeth", "/applications").text())
        .containsOnlyOnce("Test automation lead, Platform");
  }

  @Test
  void whomARuleHoldsBackIsToldWhichAndUntilWhen() {
    Document page = refused(applies("vera", "OP-1003"));
    assertThat(page.select(".wm-refusal li").text()).contains("Your role cannot be spared until");
    assertThat(page.select("#letter").text()).isEqualTo("I keep builds short.");
    assertThat(page.select("button[value=send]")).isEmpty();
    assertThat(pages.page("henk", "/team/openings/{opening:OP-1003}/applications").text())
        .doesNotContain("Vera Kolar");
  }

  @Test
  void whoFillsAnOpeningDoesNotApplyForIt() {
    Document page = refused(applies("henk", "OP-1003"));
    assertThat(page.select(".wm-refusal li").text()).contains("You fill this yourself");
  }

  @Test
  void whatIsClosedOrADraftDoesNotExistForWhoHadNoPartInIt() {
    assertThat(applies("theo", "OP-1008")).hasStatus(404);
    assertThat(applies("theo", "OP-1009")).hasStatus(404);
  }
}

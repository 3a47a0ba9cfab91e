package org.waymark.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;

@CompanyTest
@Import({SignedIn.class, Things.class, SamplePages.class})
@Transactional
class AlertPagesTest {
  private final SamplePages pages;
  private final SignedIn signedIn;
  private final MockMvcTester web;

  AlertPagesTest(SamplePages pages, SignedIn signedIn, MockMvcTester web) {
    this.pages = pages;
    this.signedIn = signedIn;
    this.web = web;
  }

  private MvcTestResult choose(String who, String reach, String rhythm) {
    return web.post()
        .uri("/settings/alerts")
        .with(signedIn.as(who))
        .with(csrf())
        .param("reach", reach)
        .param("rhythm", rhythm)
        .exchange();
  }

  @Test
  void whatSheChoseStandsThereAndBesideHerOtherSettings() {
    assertThat(choose("sarah", "best", "weekly")).hasStatus(303);
    var page = pages.page("sarah", "/settings/alerts");
    assertThat(page.select("input[name=reach][checked]").eachAttr("value")).containsExactly("best");
    assertThat(page.select("#rhythm option[selected]").eachAttr("value")).containsExactly("weekly");
    assertThat(pages.fragment("sarah", "/settings/alerts/summary").select("#alerts").text())
        .contains("fit best of all");
    var settings = pages.page("sarah", "/settings/notifications");
    assertThat(settings.select("#alerts[hx-get=/settings/alerts/summary]")).hasSize(1);
    assertThat(settings.select("[id=rhythm-matching.suits] option[selected]").eachAttr("value"))
        .as("one rhythm, wherever it is chosen")
        .containsExactly("weekly");
  }

  @Test
  void whatIsNoChoiceIsRefusedAndChangesNothing() {
    assertThat(choose("amina", "everything", "daily")).hasStatus(422);
    assertThat(choose("amina", "best", "hourly")).hasStatus(422);
    assertThat(pages.page("amina", "/settings/alerts").select("input[name=reach][checked]"))
        .isEmpty();
  }
}

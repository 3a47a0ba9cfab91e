package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;

/** What somebody wrote into a form that was not taken stands there again. */
@OpeningsTest
class TypedWordsTest {
  private static final String LONG = "Nobody inside has the time. ".repeat(100);
  private final Tarnholm tarnholm;
  private final Eyes eyes;
  private final DanaHires dana;

  TypedWordsTest(Tarnholm tarnholm, Eyes eyes, DanaHires dana) {
    this.tarnholm = tarnholm;
    this.eyes = eyes;
    this.dana = dana;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  private Document refused(OpeningId id, String act, String... typed) {
    var result = eyes.post("/openings/" + id + act, tarnholm.dana(), typed);
    assertThat(result).hasStatus(422);
    return Jsoup.parse(Eyes.body(result));
  }

  private Document asked(OpeningId id, String why) {
    return refused(id, "/exemption", "reason", "redeployment", "why", why);
  }

  @Test
  void whyItShouldGoOutsideStandsInTheFormThatIsOpenAgain() {
    Document page = asked(dana.drafts(Postings.untilJanuary(tarnholm, "Too long")), LONG);
    assertThat(page.select("#ex-why").val()).isEqualTo(LONG.strip());
    assertThat(page.select("#ex-reason option[selected]").val()).isEqualTo("redeployment");
    assertThat(page.select("details:has(#ex-why)").hasAttr("open")).isTrue();
  }

  @Test
  void whereThereIsNoFormAnyMoreTheWordsCanStillBeRead() {
    OpeningId id = dana.drafts(Postings.untilJanuary(tarnholm, "Asked by two"));
    eyes.post("/openings/" + id + "/exemption", tarnholm.dana(), "reason", "temporary", "why", "A");
    assertThat(asked(id, "The words of the second.").text())
        .contains("This was asked already", "The words of the second.");
  }

  @Test
  void whatIsPlannedForAGateStays() {
    OpeningId id = dana.drafts(Postings.project(tarnholm, "With gates", 10, 1));
    Document page = refused(id, "/gates", "title", "Half of it done", "due", "2029-01-01");
    assertThat(page.select("#gate-title").val()).isEqualTo("Half of it done");
    assertThat(page.select("#gate-due").val()).isEqualTo("2029-01-01");
  }

  @Test
  void whyItIsWithdrawnStays() {
    OpeningId id = dana.seat("Withdrawn in many words");
    assertThat(refused(id, "/withdrawal", "why", LONG).select("#withdraw-why").val())
        .isEqualTo(LONG.strip());
  }
}

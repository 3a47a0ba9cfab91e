package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.skills.RequirementsBook.Requirement;

@OpeningsTest
class RequirementPagesTest {
  private final Eyes eyes;
  private final Tarnholm tarnholm;
  private final Openings openings;
  private final DanaHires dana;

  RequirementPagesTest(Eyes eyes, Tarnholm tarnholm, Openings openings, DanaHires dana) {
    this.eyes = eyes;
    this.tarnholm = tarnholm;
    this.openings = openings;
    this.dana = dana;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  @Test
  void requirementsAreEditedWithoutAScriptAndKeptAsOneRevision() {
    OpeningId id = dana.drafts("Asks for more");
    String address = "/openings/" + id + "/requirements";
    Document form = eyes.page(address, tarnholm.dana());
    MvcTestResult found =
        eyes.post(address, tarnholm.dana(), Eyes.fields(form, "act", "find", "q", "coach"));
    Document hits = Jsoup.parse(Eyes.body(found));
    String coaching = hits.select("button[name=add]").attr("value");
    assertThat(hits.select("#hits").text()).contains("Coaching others");
    Document added =
        Jsoup.parse(
            Eyes.body(eyes.post(address, tarnholm.dana(), Eyes.fields(hits, "add", coaching))));
    assertThat(added.select("tbody tr")).hasSize(3);
    Document removed =
        Jsoup.parse(
            Eyes.body(
                eyes.post(
                    address,
                    tarnholm.dana(),
                    Eyes.fields(
                        added,
                        "remove",
                        Tarnholm.RESEARCH.toString(),
                        "minimum-" + coaching,
                        "4",
                        "weight-" + coaching,
                        "20"))));
    assertThat(
            eyes.post(
                address,
                tarnholm.dana(),
                Eyes.fields(removed, "act", "keep", "required-" + coaching, "yes")))
        .hasStatus(303);
    assertThat(openings.requirementsOf(id))
        .containsExactly(
            new Requirement(Tarnholm.BACKLOG, 3, 7_500, true),
            new Requirement(Tarnholm.COACHING, 4, 2_500, true));
    assertThat(openings.requirementsOf(id, 0)).hasSize(2);
  }

  @Test
  void requirementsThatCannotBeReadAreRefused() {
    OpeningId id = dana.drafts("Odd weights");
    String address = "/openings/" + id + "/requirements";
    assertThat(
            eyes.post(
                address,
                tarnholm.dana(),
                "act",
                "keep",
                "revision",
                "0",
                "skills",
                "0",
                "minimum-0",
                "6",
                "weight-0",
                "heavy"))
        .hasStatus(422)
        .bodyText()
        .contains("Levels go from 1 to 5");
    assertThat(eyes.post(address, tarnholm.dana(), "act", "keep", "revision", "0"))
        .hasStatus(422)
        .bodyText()
        .contains("Ask for at least one skill");
    assertThat(
            eyes.post(
                address,
                tarnholm.dana(),
                "act",
                "keep",
                "revision",
                "7",
                "skills",
                "0",
                "minimum-0",
                "1",
                "weight-0",
                "1"))
        .hasStatus(409);
  }

  @Test
  void skillsAreSuggestedWhileSomebodyTypes() {
    assertThat(eyes.body("/openings/requirements/skills?q=back", tarnholm.dana()))
        .contains("data-value=\"1\"", "Backlog prioritisation")
        .doesNotContain("<html");
  }
}

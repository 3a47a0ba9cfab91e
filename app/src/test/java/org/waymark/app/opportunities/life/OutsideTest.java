package org.waymark.app.opportunities.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.SpokenRules;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People inside come first; only then does an opening go outside, and the pay as the rules say. */
@OpeningsTest
class OutsideTest {
  private final Tarnholm tarnholm;
  private final Eyes eyes;
  private final Hiring hiring;
  private final Openings openings;
  private final DanaHires dana;
  private final SampleClock clock;
  private final JsonMapper json;
  @MockitoSpyBean private Policy policy;

  OutsideTest(
      Tarnholm tarnholm,
      Eyes eyes,
      Hiring hiring,
      Openings openings,
      DanaHires dana,
      SampleClock clock,
      JsonMapper json) {
    this.tarnholm = tarnholm;
    this.eyes = eyes;
    this.hiring = hiring;
    this.openings = openings;
    this.dana = dana;
    this.clock = clock;
    this.json = json;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  @BeforeEach
  void fiveDaysInsideAndTheBandShown() {
    rules(5, true);
  }

  @AfterEach
  void backToMonday() {
    OpeningsSlice.moveTo(clock, 0);
  }

  private void rules(int days, boolean band) {
    SpokenRules.say(policy, t -> SpokenRules.posting(t, days, band, Terms.Approval.NONE));
  }

  private OpeningId published(String title) {
    var posting =
        Postings.role(tarnholm, title)
            .with(new Dates(null, java.time.LocalDate.of(2027, 1, 31), null, null));
    OpeningId id = dana.drafts(posting);
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    return id;
  }

  private MvcTestResult outside(OpeningId id, String type) {
    return eyes.get("/openings/" + id + "/outside." + type, tarnholm.dana());
  }

  /** Monday 23 November; the first of these five working days is Tuesday. */
  @Test
  void theWindowIsCountedInWorkingDaysOfThePlace() {
    OpeningId id = published("Counted");
    assertThat(openings.card(id).orElseThrow().dates().insideUntil()).isEqualTo("2026-11-30");
    assertThat(eyes.page("/openings/" + id, tarnholm.sarah()).text())
        .contains("6 working days left for people inside alone, until Monday 30 November");
    OpeningsSlice.moveTo(
        clock, 30); // 23 December: Christmas and Boxing Day do not count in Rotterdam
    OpeningId later = published("Over Christmas");
    assertThat(openings.card(later).orElseThrow().dates().insideUntil()).isEqualTo("2026-12-31");
  }

  @Test
  void beforeTheWindowIsOverItDoesNotGoOutside() {
    OpeningId id = published("Too early");
    for (int day : new int[] {0, 7}) {
      OpeningsSlice.moveTo(clock, day);
      for (String type : List.of("json", "csv")) {
        assertThat(outside(id, type))
            .hasStatus(422)
            .bodyText()
            .contains("for people inside alone until Monday 30 November 2026");
      }
      assertThat(eyes.body("/openings/" + id, tarnholm.dana())).doesNotContain("/outside.json");
    }
  }

  @Test
  void afterThatJobBoardsCanReadIt() {
    OpeningId id = published("For everybody");
    OpeningsSlice.moveTo(clock, 8);
    assertThat(eyes.body("/openings/" + id, tarnholm.dana())).contains("/outside.json");
    MvcTestResult file = outside(id, "json");
    assertThat(file).hasStatus(200);
    assertThat(file.getResponse().getContentType()).startsWith("application/ld+json");
    JsonNode posting = json.readTree(Eyes.body(file));
    assertThat(posting.at("/@context").asString()).isEqualTo("https://schema.org");
    assertThat(posting.at("/@type").asString()).isEqualTo("JobPosting");
    assertThat(posting.at("/title").asString()).isEqualTo("For everybody");
    assertThat(posting.at("/datePosted").asString()).isEqualTo("2026-11-23");
    assertThat(posting.at("/hiringOrganization/name").asString()).isEqualTo("Tarnholm");
    assertThat(posting.at("/jobLocation/address/addressCountry").asString()).isEqualTo("NL");
    assertThat(posting.at("/baseSalary/currency").asString()).isEqualTo("EUR");
    assertThat(posting.at("/baseSalary/value/maxValue").asInt()).isEqualTo(68_000);
    assertThat(posting.at("/skills").toString()).contains("User research");
    assertThat(posting.toString()).doesNotContain("Dana", "Whitlock");
    assertThat(outside(id, "csv")).hasStatus(200).bodyText().contains("For everybody", "58000");
  }

  @Test
  void nobodyElseTakesItOutside() {
    OpeningId id = published("Not theirs");
    OpeningsSlice.moveTo(clock, 8);
    for (Viewer other : List.of(tarnholm.sarah(), tarnholm.jonas(), tarnholm.tomasz())) {
      assertThat(eyes.status("/openings/" + id + "/outside.json", other)).isEqualTo(404);
      assertThat(eyes.status("/openings/" + id + "/outside.csv", other)).isEqualTo(404);
    }
    assertThat(outside(dana.drafts("A draft"), "json"))
        .hasStatus(422)
        .bodyText()
        .contains("Only what is published");
  }

  @Test
  void whatStandsBesideARoleStaysInside() {
    OpeningId id =
        Eyes.done(
            hiring.draft(tarnholm.dana(), Postings.project(tarnholm, "Beside", 10, 1), Set.of()));
    Eyes.done(hiring.ask(tarnholm.dana(), id, 0, Postings.research()));
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    assertThat(outside(id, "json")).hasStatus(422).bodyText().contains("Only a role goes outside");
  }

  @Test
  void theBandIsThereOnlyWhereTheRulesShowIt() {
    rules(0, false);
    OpeningId id = published("Silent pay");
    assertThat(openings.card(id).orElseThrow().dates().insideUntil()).isNull();
    assertThat(openings.card(id).orElseThrow().band()).isNull();
    assertThat(eyes.body("/openings/" + id, tarnholm.sarah())).doesNotContain("58,000");
    assertThat(eyes.body("/openings.csv?q=silent", tarnholm.sarah())).doesNotContain("58000");
    assertThat(eyes.body("/openings?q=silent", tarnholm.sarah())).doesNotContain("58,000");
    assertThat(eyes.page("/openings/" + id, tarnholm.dana()).text())
        .contains("58,000", "not shown to others");
    assertThat(Eyes.body(outside(id, "json"))).doesNotContain("baseSalary", "58000");
    assertThat(Eyes.body(outside(id, "csv"))).doesNotContain("58000");
  }

  @Test
  void applyingStaysOpenLongerThanTheDaysInside() {
    rules(30, true);
    OpeningId id = dana.drafts("Too short");
    assertThat(eyes.post("/openings/" + id + "/publication", tarnholm.dana()))
        .hasStatus(422)
        .bodyText()
        .contains("let people apply for longer than that");
  }
}

package org.waymark.app.mentoring.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.Helping;
import org.waymark.app.mentoring.MentoringTest;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;

/** Pages of mentors and pairs, without a script. */
@MentoringTest
class PairPagesTest {
  private final Helping helping;
  private final Tarnholm tarnholm;
  private final Eyes eyes;

  PairPagesTest(Helping helping, Tarnholm tarnholm, Eyes eyes) {
    this.helping = helping;
    this.tarnholm = tarnholm;
    this.eyes = eyes;
  }

  @BeforeAll
  void aCompany() {
    helping.company();
  }

  @Test
  void somebodyIsFoundAskedAndAnswers() {
    Viewer seeker = helping.somebody();
    Viewer ruth = tarnholm.viewer("ruth");
    OfferId offer = helping.mentor(ruth, 2);
    Document found = eyes.page("/mentors?kind=mentor&skill=0", seeker);
    assertThat(found.text()).contains("Offers User research and is further on in it than you");
    String form = "/mentors/" + offer + "/request?kind=mentor&skill=0";
    assertThat(found.select("a[href='" + form + "']")).hasSize(1);
    MvcTestResult refused = eyes.post(form, seeker, "words", " ");
    assertThat(refused).hasStatus(422);
    assertThat(Eyes.body(refused)).contains("Say in a few words what you would like");
    String pair = Eyes.redirect(eyes.post(form, seeker, "words", "How do you listen?"));
    assertThat(eyes.page("/mentorships", ruth).text()).contains("Waiting for your answer");
    assertThat(eyes.page(pair, ruth).text()).contains("How do you listen?");
    assertThat(Eyes.redirect(eyes.post(pair + "/answer", ruth, "choice", "accept")))
        .isEqualTo(pair);
    Eyes.redirect(eyes.post(pair + "/goals", seeker, "words", "Three talks"));
    Eyes.redirect(
        eyes.post(
            pair + "/sessions",
            seeker,
            "time",
            "2026-12-01T10:00",
            "minutes",
            "45",
            "place",
            "Lake"));
    Eyes.redirect(eyes.post(pair + "/messages", ruth, "words", "See you"));
    assertThat(eyes.page(pair, seeker).text()).contains("Three talks", "Lake", "See you");
    assertThat(eyes.status(pair, tarnholm.jonas())).isEqualTo(404);
    assertThat(eyes.status(pair, tarnholm.ingrid())).isEqualTo(404);
  }

  @Test
  void whatWasTypedStaysWhenAnOfferIsRefused() {
    MvcTestResult refused =
        eyes.post(
            "/mentors/offers/mentor", helping.expert(), "capacity", "9", "words", "Still here");
    assertThat(refused).hasStatus(422);
    assertThat(Jsoup.parse(Eyes.body(refused)).text())
        .contains("Offer one to five places", "Choose at least one skill", "Still here");
  }

  @Test
  void whatWasTypedStaysInItsFieldAndInNoOther() {
    Viewer seeker = helping.somebody();
    MentorshipId pair = helping.pair(seeker, helping.expert());
    MvcTestResult session =
        eyes.post(
            "/mentorships/" + pair + "/sessions",
            seeker,
            "time",
            "2020-01-02T10:00",
            "minutes",
            "30",
            "place",
            "By the window");
    assertThat(session).hasStatus(422);
    Document page = Jsoup.parse(Eyes.body(session));
    assertThat(page.select("#time, #minutes, #place").eachAttr("value"))
        .containsExactly("2020-01-02T10:00", "30", "By the window");
    String tooLong = "x".repeat(4_001);
    MvcTestResult message =
        eyes.post("/mentorships/" + pair + "/messages", seeker, "words", tooLong);
    assertThat(message).hasStatus(422);
    Document written = Jsoup.parse(Eyes.body(message));
    assertThat(written.select("#message").text()).isEqualTo(tooLong);
    assertThat(written.select("#place, #goal").eachAttr("value")).allMatch(String::isEmpty);
  }

  @Test
  void aTimeThatIsRefusedForASessionStaysWhereItWasTyped() {
    Viewer seeker = helping.somebody();
    MentorshipId pair = helping.pair(seeker, helping.expert());
    String address = "/mentorships/" + pair;
    eyes.post(
        address + "/sessions",
        seeker,
        "time",
        "2030-01-02T10:00",
        "minutes",
        "30",
        "place",
        "Here");
    String move =
        Jsoup.parse(Eyes.body(eyes.get(address, seeker)))
            .select("form[action$=/time]")
            .attr("action");
    MvcTestResult refused = eyes.post(move, seeker, "time", "2020-01-02T11:00");
    assertThat(refused).hasStatus(422);
    Document page = Jsoup.parse(Eyes.body(refused));
    assertThat(page.select("details[open] input[name=time]").attr("value"))
        .isEqualTo("2020-01-02T11:00");
  }

  @Test
  void oddAddressesAndFieldsAreAnsweredInWords() {
    Viewer seeker = helping.somebody();
    MentorshipId pair = helping.pair(seeker, helping.expert());
    assertThat(eyes.status("/mentors?kind=odd&skill=x&question=y&role=z", seeker)).isEqualTo(200);
    assertThat(eyes.status("/mentors/offers/odd", seeker)).isEqualTo(404);
    assertThat(
            eyes.post("/mentorships/" + pair + "/sessions", seeker, "time", "soon", "place", "x"))
        .hasStatus(422);
    assertThat(eyes.post("/mentorships/" + pair + "/messages", seeker, "words", "\0 "))
        .hasStatus(422);
  }

  @Test
  void theFileTellsWhatTheListTellsAndNoMessageOfTheTwo() {
    Viewer seeker = helping.somebody();
    Viewer mentor = helping.expert();
    assertThat(eyes.page("/mentorships", seeker).select("a[href=/mentorships.csv]")).isEmpty();
    MentorshipId pair = helping.pair(seeker, mentor);
    Eyes.redirect(eyes.post("/mentorships/" + pair + "/messages", mentor, "words", "Between us"));
    assertThat(eyes.page("/mentorships", seeker).select("a[href=/mentorships.csv]")).hasSize(1);
    assertThat(eyes.body("/mentorships.csv", seeker))
        .contains("Your mentor", "User research", "Together")
        .doesNotContain("Between us");
    assertThat(eyes.body("/mentorships.csv", mentor)).contains("You are the mentor", "Seeker Nr");
    assertThat(eyes.body("/mentorships.csv", tarnholm.ingrid()).lines()).hasSize(1);
  }
}

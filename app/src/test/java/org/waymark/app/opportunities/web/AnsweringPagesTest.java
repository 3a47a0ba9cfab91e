package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.DecisionAdvice;
import org.waymark.app.opportunities.DecisionAdvice.Advice;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmAdvice;

/** From a sent application to an answer that is no, and what the person sees. */
@OpeningsTest
class AnsweringPagesTest {
  private final Eyes eyes;
  private final Tarnholm tarnholm;
  private final TarnholmAdvice advice;
  private final Applications applications;
  private final DanaHires dana;
  private final SampleClock clock;

  AnsweringPagesTest(
      Eyes eyes,
      Tarnholm tarnholm,
      TarnholmAdvice advice,
      Applications applications,
      DanaHires dana,
      SampleClock clock) {
    this.eyes = eyes;
    this.tarnholm = tarnholm;
    this.advice = advice;
    this.applications = applications;
    this.dana = dana;
    this.clock = clock;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  @BeforeEach
  void nothingIsAdvised() {
    advice.is(Advice.NONE);
    OpeningsSlice.moveTo(clock, 0);
  }

  private String applied(OpeningId opening, Viewer viewer) {
    ApplicationId id = Eyes.done(applications.send(viewer, opening, "Me"));
    return "/applications/" + id;
  }

  private MvcTestResult answer(String application, Viewer viewer, String... more) {
    String[] all = {
      "reason", "closer_fit",
      "strength", "You <b>listen</b> well.",
      "gap", "User research is one level short.",
      "change", "One round of interviews.",
      "talk", "Let us talk for twenty minutes."
    };
    String[] params = new String[all.length + more.length];
    System.arraycopy(all, 0, params, 0, all.length);
    System.arraycopy(more, 0, params, all.length, more.length);
    return eyes.post(application + "/decision", viewer, params);
  }

  @Test
  void danaLooksIntoItAndAnswersAndSarahReadsWhy() {
    OpeningId other = dana.publishes("Shop returns");
    OpeningId opening = dana.publishes("Route planner");
    advice.is(
        new Advice(
            List.of(new DecisionAdvice.Gap(Tarnholm.RESEARCH, 1, 2)),
            List.of(new DecisionAdvice.Step(Tarnholm.RESEARCH, 1, 2, 40)),
            List.of(new DecisionAdvice.Alternative(other, "Shop returns")),
            7,
            12,
            false));
    String application = applied(opening, tarnholm.sarah());
    assertThat(eyes.page("/team/openings/" + opening + "/applications", tarnholm.dana()).text())
        .contains("Sarah Kimani", "One person waits for an answer.");
    assertThat(eyes.post(application + "/screening", tarnholm.dana())).hasStatus(303);
    assertThat(eyes.body(application, tarnholm.sarah())).contains("Dana Whitlock is looking at it");
    Document form = eyes.page(application + "/decision/new", tarnholm.dana());
    assertThat(form.select("textarea[name=gap]").text())
        .isEqualTo("User research: we needed 2, we saw 1.");
    assertThat(answer(application, tarnholm.dana(), "alternative", other.toString()))
        .hasStatus(303);
    String letter = eyes.page(application, tarnholm.sarah()).text();
    assertThat(letter)
        .contains(
            "An answer from Dana Whitlock",
            "Sarah, this time we chose someone else",
            "You <b>listen</b> well.",
            "User research is one level short.",
            "User research from 1 to 2, about 40 hours",
            "Shop returns",
            "Talk about it with Dana Whitlock",
            "for this same role again from Sunday 23 May 2027",
            "Question this decision");
    assertThat(eyes.body("/applications", tarnholm.sarah())).contains("Answered");
    assertThat(eyes.status(application, tarnholm.jonas())).isEqualTo(404);
  }

  @Test
  void anAnswerWithoutAnythingOfItIsNotSentAndNothingTypedIsLost() {
    Viewer dov = newcomer("dov");
    String application = applied(dana.publishes("Empty answer"), dov);
    assertThat(
            eyes.post(application + "/decision", tarnholm.dana(), "strength", "Kept word for word"))
        .hasStatus(422)
        .bodyText()
        .contains(
            "Say what decided.",
            "Name what made the difference",
            "Name the smallest change",
            "Offer to talk about it.",
            "Kept word for word");
    assertThat(eyes.body(application, dov)).contains("owes you an answer");
  }

  @Test
  void whoCameCloseGetsADateAndTakesIt() {
    advice.is(new Advice(List.of(), List.of(), List.of(), 2, 12, false));
    String application = applied(dana.publishes("Close"), tarnholm.viewer("grace"));
    assertThat(answer(application, tarnholm.dana()))
        .hasStatus(422)
        .bodyText()
        .contains("They came close: give at least one time");
    assertThat(answer(application, tarnholm.dana(), "time", "2026-11-25T14:00")).hasStatus(303);
    Viewer grace = tarnholm.viewer("grace");
    assertThat(eyes.page(application, grace).text()).contains("Wednesday 25 November, 14:00");
    assertThat(eyes.post(application + "/talk", grace, "nr", "1")).hasStatus(303);
    assertThat(eyes.page(application, grace).text())
        .contains("You talk on Wednesday 25 November, 14:00.");
    assertThat(eyes.post(application + "/talk", tarnholm.dana(), "nr", "1")).hasStatus(404);
  }

  @Test
  void decidingTwiceChangesNothing() {
    Viewer ann = newcomer("ann");
    String application = applied(dana.publishes("Twice decided"), ann);
    assertThat(answer(application, tarnholm.dana())).hasStatus(303);
    assertThat(answer(application, tarnholm.ingrid()))
        .hasStatus(422)
        .bodyText()
        .contains("It was answered already.");
    assertThat(eyes.page(application, ann).text()).contains("An answer from Dana Whitlock");
  }

  private Viewer newcomer(String number) {
    tarnholm.person(number, number, "Newcomer", tarnholm.digital, tarnholm.developer);
    return tarnholm.viewer(number);
  }

  @Test
  void anAnswerAfterAWithdrawalFindsNothing() {
    Viewer cem = newcomer("cem");
    String application = applied(dana.publishes("Gone meanwhile"), cem);
    assertThat(eyes.post(application + "/withdrawal", cem, "why", "Moved on")).hasStatus(303);
    assertThat(answer(application, tarnholm.dana())).hasStatus(404);
    assertThat(eyes.post(application + "/withdrawal", cem)).hasStatus(303);
  }

  @Test
  void whoLeadsSomebodyDoesNotDecideOnThem() {
    OpeningId opening = dana.publishes("Her own report");
    String application = applied(opening, tarnholm.viewer("mei"));
    assertThat(eyes.status(application, tarnholm.dana())).isEqualTo(200);
    assertThat(answer(application, tarnholm.dana()))
        .hasStatus(422)
        .bodyText()
        .contains("You lead this person.");
    assertThat(answer(application, tarnholm.ingrid())).hasStatus(303);
  }

  @Test
  void sarahAppliesForTheSameRoleAgainHalfAYearLater() {
    OpeningId first = dana.publishes("First of the role");
    tarnholm.person("tia", "Tia", "Berg", tarnholm.digital, tarnholm.developer);
    Viewer tia = tarnholm.viewer("tia");
    assertThat(answer(applied(first, tia), tarnholm.dana())).hasStatus(303);
    OpeningId second = dana.publishes("Second of the role");
    assertThat(eyes.post("/openings/" + second + "/applications", tia, "act", "send"))
        .hasStatus(422)
        .bodyText()
        .contains("From 23 May 2027 you may apply again.");
  }

  @Test
  void whoQuestionsADecisionIsAnsweredBySomebodyWhoTookNoPart() {
    Viewer bea = newcomer("bea");
    String application = applied(dana.publishes("Questioned"), bea);
    assertThat(eyes.post(application + "/dispute", bea, "words", "Why")).hasStatus(404);
    assertThat(answer(application, tarnholm.dana())).hasStatus(303);
    assertThat(eyes.post(application + "/dispute", bea, "words", " ")).hasStatus(422);
    assertThat(eyes.post(application + "/dispute", bea, "words", "My level is 3")).hasStatus(303);
    assertThat(eyes.post(application + "/dispute", bea, "words", "Again"))
        .hasStatus(422)
        .bodyText()
        .contains("You questioned this decision already.");
    assertThat(eyes.page(application, tarnholm.dana()).text()).contains("My level is 3");
    assertThat(eyes.post(application + "/dispute/answer", tarnholm.dana(), "words", "No"))
        .hasStatus(404);
    assertThat(eyes.post(application + "/dispute/answer", tarnholm.ingrid(), "words", "It was 3"))
        .hasStatus(303);
    assertThat(eyes.post(application + "/dispute/answer", tarnholm.ingrid(), "words", "Again"))
        .hasStatus(422);
    assertThat(eyes.page(application, bea).text()).contains("It was 3");
  }
}

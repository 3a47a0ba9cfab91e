package org.waymark.app.opportunities.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.selection.Answering;
import org.waymark.app.opportunities.selection.Selecting;

/** A project runs from gate to gate; extended, withdrawn and copied like any opening. */
@OpeningsTest
class ProjectLifeTest {
  private final Tarnholm tarnholm;
  private final Eyes eyes;
  private final Hiring hiring;
  private final Openings openings;
  private final Applications applications;
  private final Selecting selecting;
  private final Answering answering;
  private final OpeningClock due;
  private final Notices notices;
  private final SampleClock clock;

  ProjectLifeTest(
      Tarnholm tarnholm,
      Eyes eyes,
      Hiring hiring,
      Openings openings,
      Applications applications,
      Selecting selecting,
      Answering answering,
      OpeningClock due,
      Notices notices,
      SampleClock clock) {
    this.tarnholm = tarnholm;
    this.eyes = eyes;
    this.hiring = hiring;
    this.openings = openings;
    this.applications = applications;
    this.selecting = selecting;
    this.answering = answering;
    this.due = due;
    this.notices = notices;
    this.clock = clock;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  private OpeningId published(String title, int percent, int seats) {
    OpeningId id =
        Eyes.done(
            hiring.draft(
                tarnholm.dana(), Postings.project(tarnholm, title, percent, seats), Set.of()));
    Eyes.done(hiring.ask(tarnholm.dana(), id, 0, Postings.research()));
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    return id;
  }

  private void accepted(Viewer viewer, OpeningId opening) {
    ApplicationId id = Eyes.done(applications.send(viewer, opening, ""));
    Eyes.done(selecting.askToTalk(tarnholm.ingrid(), id));
    Eyes.done(selecting.offer(tarnholm.ingrid(), id));
    Eyes.done(answering.accept(viewer, id));
  }

  private OpeningCard card(OpeningId id) {
    return openings.card(id).orElseThrow();
  }

  private MvcTestResult does(String what, OpeningId id, String... params) {
    return eyes.post("/openings/" + id + what, tarnholm.dana(), params);
  }

  @Test
  void aProjectRunsThroughItsGatesToItsEnd() {
    OpeningId id = published("Through gates", 5, 1);
    assertThat(does("/gates", id, "title", "First look", "due", "2027-01-18")).hasStatus(303);
    assertThat(does("/gates", id, "title", "Second look", "due", "2027-02-08")).hasStatus(303);
    assertThat(does("/gates", id, "title", "Outside", "due", "2027-04-01"))
        .hasStatus(422)
        .bodyText()
        .contains("between start and end");
    assertThat(does("/gates/1", id, "answer", "pass", "why", "Too early")).hasStatus(422);
    accepted(tarnholm.sarah(), id);
    assertThat(card(id).stage()).isEqualTo(Stage.RUNNING);
    assertThat(does("/gates/2", id, "answer", "pass", "why", "Not yet"))
        .hasStatus(422)
        .bodyText()
        .contains("One gate after the other");
    assertThat(does("/completion", id)).hasStatus(422).bodyText().contains("still ahead");
    assertThat(does("/gates/1", id, "answer", "pass", "why", " ")).hasStatus(422);
    assertThat(does("/gates/1", id, "answer", "pass", "why", "Ten talks")).hasStatus(303);
    assertThat(does("/gates/2", id, "answer", "pass", "why", "Twenty talks")).hasStatus(303);
    assertThat(eyes.page("/openings/" + id, tarnholm.sarah()).text())
        .contains("First look", "Ten talks", "Passed");
    assertThat(does("/completion", id)).hasStatus(303);
    assertThat(card(id).stage()).isEqualTo(Stage.FINISHED);
    assertThat(does("/end", id, "why", "Again")).hasStatus(422);
  }

  @Test
  void whoRunsItAndWhoTakesPartSeeWhoIsAtItAndNothingOfApplying() {
    OpeningId id = published("At it", 5, 1);
    accepted(tarnholm.jonas(), id);
    assertThat(eyes.page("/openings/" + id, tarnholm.dana()).text())
        .contains("Taking part: 1 of 1", "Dana Whitlock runs it")
        .doesNotContain("is hiring", "Apply by", "applied yet");
    assertThat(eyes.page("/openings/" + id, tarnholm.jonas()).text())
        .contains("You take part", "Taking part: 1 of 1")
        .doesNotContain("You applied", "Apply by", "Who knows");
    assertThat(eyes.status("/openings/" + id, tarnholm.sarah())).isEqualTo(404);
    assertThat(does("/completion", id)).hasStatus(303);
    assertThat(eyes.page("/openings/" + id, tarnholm.jonas()).text())
        .contains("You took part", "Took part: 1 of 1");
  }

  @Test
  void aProjectStopsAtAGate() {
    OpeningId id = published("Stopped", 5, 1);
    assertThat(does("/gates", id, "title", "Only look", "due", "2027-01-18")).hasStatus(303);
    assertThat(plansGates(id)).isTrue();
    accepted(tarnholm.viewer("mei"), id);
    assertThat(plansGates(id)).as("it runs, nothing is planned any more").isFalse();
    assertThat(does("/gates", id, "title", "Late", "due", "2027-01-19")).hasStatus(422);
    assertThat(does("/gates/1", id, "answer", "stop", "why", "Nobody wants it")).hasStatus(303);
    assertThat(card(id).stage()).isEqualTo(Stage.ENDED);
    assertThat(eyes.page("/openings/" + id, tarnholm.viewer("mei")).text())
        .contains("It ended early", "Nobody wants it");
  }

  private boolean plansGates(OpeningId id) {
    return !eyes.page("/openings/" + id, tarnholm.dana())
        .select("form[action$=/gates], form[action$=/removal]")
        .isEmpty();
  }

  @Test
  void nobodyElsePlansOrAnswersGates() {
    OpeningId id = published("Not theirs", 5, 1);
    assertThat(does("/gates", id, "title", "Look", "due", "2027-01-18")).hasStatus(303);
    for (Viewer other : java.util.List.of(tarnholm.sarah(), tarnholm.tomasz())) {
      String at = "/openings/" + id;
      assertThat(eyes.post(at + "/gates", other, "title", "x", "due", "2027-01-18")).hasStatus(404);
      assertThat(eyes.post(at + "/gates/1", other, "answer", "pass", "why", "x")).hasStatus(404);
      assertThat(eyes.post(at + "/gates/1/removal", other)).hasStatus(404);
      assertThat(eyes.post(at + "/extension", other, "endsOn", "2027-05-01")).hasStatus(404);
      assertThat(eyes.post(at + "/withdrawal", other, "why", "x")).hasStatus(404);
      assertThat(eyes.post(at + "/start", other)).hasStatus(404);
      assertThat(eyes.post(at + "/completion", other)).hasStatus(404);
      assertThat(eyes.post(at + "/end", other, "why", "x")).hasStatus(404);
      assertThat(eyes.post(at + "/copies", other)).hasStatus(404);
    }
    assertThat(does("/gates/7/removal", id)).hasStatus(404);
    OpeningId role =
        Eyes.done(hiring.draft(tarnholm.dana(), Postings.role(tarnholm, "R"), Set.of()));
    assertThat(does("/gates", role, "title", "x", "due", "2027-01-18")).hasStatus(404);
  }

  @Test
  void whoAcceptedStartsWithoutTheSeatsThatAreLeft() {
    OpeningId id = published("Half full", 5, 2);
    assertThat(does("/start", id)).hasStatus(422).bodyText().contains("Nobody accepted yet");
    accepted(tarnholm.jonas(), id);
    assertThat(card(id).stage()).isEqualTo(Stage.PUBLISHED);
    assertThat(does("/withdrawal", id, "why", "No need"))
        .hasStatus(422)
        .bodyText()
        .contains("Somebody accepted already");
    assertThat(does("/start", id)).hasStatus(303);
    assertThat(card(id).stage()).isEqualTo(Stage.RUNNING);
    assertThat(eyes.body("/openings", tarnholm.sarah())).doesNotContain("Half full");
  }

  @Test
  void aProjectIsExtendedUpToAYear() {
    OpeningId id = published("Longer", 5, 1);
    assertThat(does("/extension", id, "endsOn", "2027-12-31")).hasStatus(303);
    assertThat(card(id).dates().endsOn()).isEqualTo("2027-12-31");
    assertThat(does("/extension", id, "endsOn", "2028-01-04"))
        .hasStatus(422)
        .bodyText()
        .contains("longer than the rules allow");
    assertThat(does("/extension", id, "endsOn", "soon")).hasStatus(422);
  }

  @Test
  void withdrawnIsNotClosedAndTakesAReason() {
    OpeningId id = published("No need", 5, 1);
    assertThat(does("/withdrawal", id, "why", " ")).hasStatus(422);
    assertThat(does("/withdrawal", id, "why", "The budget went.")).hasStatus(303);
    assertThat(card(id).stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(eyes.status("/openings/" + id, tarnholm.sarah())).isEqualTo(404);
    assertThat(does("/withdrawal", id, "why", "Again")).hasStatus(422);
  }

  @Test
  void aCopyIsADraftLikeItWithoutItsDays() {
    OpeningId id = published("Copied", 5, 1);
    OpeningId copy = OpeningId.of(Eyes.redirect(does("/copies", id)).split("/", -1)[2]);
    assertThat(copy).isNotEqualTo(id);
    assertThat(card(copy).stage()).isEqualTo(Stage.DRAFT);
    assertThat(card(copy).title()).isEqualTo("Copied");
    assertThat(card(copy).dates().startsOn()).isNull();
    assertThat(openings.requirementsOf(copy)).isEqualTo(openings.requirementsOf(id));
    assertThat(eyes.status("/openings/" + copy, tarnholm.sarah())).isEqualTo(404);
  }

  @Test
  void onTheDayOfAGateThoseWhoRunItAreToldOnce() {
    OpeningId id = published("Reminded", 5, 1);
    assertThat(does("/gates", id, "title", "Look", "due", "2027-01-18")).hasStatus(303);
    accepted(tarnholm.viewer("grace"), id);
    OpeningsSlice.moveTo(clock, 55);
    due.workOff();
    assertThat(told(id)).isZero();
    OpeningsSlice.moveTo(clock, 57);
    due.workOff();
    due.workOff();
    assertThat(told(id)).isEqualTo(1);
    OpeningsSlice.moveTo(clock, 0);
  }

  private long told(OpeningId id) {
    return notices.of(tarnholm.person("dana"), 500).stream()
        .filter(n -> n.href().equals("/openings/" + id))
        .map(Notice::words)
        .filter(words -> words.key().equals("opportunities.life.due.gate"))
        .count();
  }
}

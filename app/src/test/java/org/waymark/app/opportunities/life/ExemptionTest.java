package org.waymark.app.opportunities.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmPartner;
import org.waymark.app.opportunities.model.Audience;
import org.waymark.app.opportunities.model.ExemptionLife.Stage;
import org.waymark.app.policy.Terms.PostingException;

/** People inside come first, but where somebody else agreed that they need not. */
@OpeningsTest
@Import(TarnholmPartner.class)
class ExemptionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String WHY = "Joost has stood in since spring.";
  private final Tarnholm tarnholm;
  private final Eyes eyes;
  private final Hiring hiring;
  private final Exemptions exemptions;
  private final ExemptionAnswers decisions;
  private final Openings openings;
  private final DanaHires dana;
  private final Notices notices;
  private final List<Due> due;
  private final SampleClock clock;
  private final JdbcClient db;

  ExemptionTest(
      Tarnholm tarnholm,
      Eyes eyes,
      Hiring hiring,
      Exemptions exemptions,
      ExemptionAnswers decisions,
      Openings openings,
      DanaHires dana,
      Notices notices,
      List<Due> due,
      SampleClock clock,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.eyes = eyes;
    this.hiring = hiring;
    this.exemptions = exemptions;
    this.decisions = decisions;
    this.openings = openings;
    this.dana = dana;
    this.notices = notices;
    this.due = due;
    this.clock = clock;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  @AfterEach
  void backToMonday() {
    OpeningsSlice.moveTo(clock, 0);
  }

  private OpeningId draft(String title) {
    return dana.drafts(Postings.untilJanuary(tarnholm, title));
  }

  private OpeningId asked(String title) {
    OpeningId id = draft(title);
    Eyes.done(exemptions.ask(tarnholm.dana(), id, PostingException.REDEPLOYMENT, WHY));
    return id;
  }

  private @Nullable LocalDate inside(OpeningId id) {
    return openings.card(id).orElseThrow().dates().insideUntil();
  }

  private int outside(OpeningId id) {
    return eyes.status("/openings/" + id + "/outside.json", tarnholm.dana());
  }

  private Stage stage(OpeningId id) {
    return exemptions.last(id).orElseThrow().stage();
  }

  @Test
  void onceAnotherAgreedWhatIsPublishedByThenGoesOutsideAtOnce() {
    OpeningId id = draft("At once");
    assertThat(eyes.page("/openings/" + id, tarnholm.dana()).text()).contains("Outside at once");
    assertThat(
            eyes.post(
                "/openings/" + id + "/exemption",
                tarnholm.dana(),
                "reason",
                "redeployment",
                "why",
                WHY))
        .hasStatus(303);
    assertThat(eyes.page("/openings/approvals", tarnholm.ingrid()).text())
        .contains("At once", WHY, "Dana");
    assertThat(
            eyes.post(
                "/openings/" + id + "/exemption/answer",
                tarnholm.ingrid(),
                "choice",
                "grant",
                "until",
                "2026-12-04"))
        .hasStatus(303);
    assertThat(stage(id)).isEqualTo(Stage.GRANTED);
    assertThat(eyes.page("/openings/approvals", tarnholm.ingrid()).text())
        .doesNotContain("At once");
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    assertThat(inside(id)).isNull();
    assertThat(outside(id)).isEqualTo(200);
    assertThat(stage(id)).isEqualTo(Stage.USED);
    assertThat(told("dana", "told.grant", id)).isEqualTo(1);
  }

  @Test
  void whatIsPublishedAlreadyGoesOutsideFromTheAnswerOn() {
    OpeningId id = draft("Published already");
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    assertThat(outside(id)).isEqualTo(422);
    Eyes.done(exemptions.ask(tarnholm.dana(), id, PostingException.TEMPORARY, WHY));
    assertThat(outside(id)).as("asked is not agreed").isEqualTo(422);
    Eyes.done(decisions.grant(tarnholm.ingrid(), id, TODAY, ""));
    assertThat(outside(id)).isEqualTo(200);
    assertThat(inside(id)).isNull();
    assertThat(stage(id)).isEqualTo(Stage.USED);
  }

  @Test
  void notUsedByTheLastDayPeopleInsideComeFirstAgain() {
    OpeningId id = asked("Too late");
    Eyes.done(decisions.grant(tarnholm.ingrid(), id, TODAY.plusDays(1), ""));
    OpeningsSlice.moveTo(clock, 2);
    due.forEach(Due::workOff);
    due.forEach(Due::workOff);
    assertThat(stage(id)).isEqualTo(Stage.EXPIRED);
    assertThat(told("dana", "told.expire", id)).isEqualTo(1);
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    assertThat(inside(id)).isNotNull();
    assertThat(outside(id)).isEqualTo(422);
  }

  /** The clock has not come by yet, and the day counts all the same. */
  @Test
  void theDayItselfCountsNotTheClockThatComesBy() {
    OpeningId id = asked("By the day");
    Eyes.done(decisions.grant(tarnholm.ingrid(), id, TODAY, ""));
    OpeningsSlice.moveTo(clock, 1);
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    assertThat(inside(id)).isNotNull();
  }

  @Test
  void nobodyAgreesToTheirOwnWishNorWhoFillsItNorAStranger() {
    OpeningId hers = asked("Her own");
    Viewer both = tarnholm.viewer("dana", Hat.MANAGER, Hat.HR_PARTNER);
    OpeningId byIngrid = draft("By Ingrid");
    Eyes.done(exemptions.ask(tarnholm.ingrid(), byIngrid, PostingException.TEMPORARY, WHY));
    OpeningId withIngrid =
        Eyes.done(
            hiring.draft(
                tarnholm.dana(),
                Postings.role(tarnholm, "With Ingrid"),
                Set.of(tarnholm.person("ingrid"))));
    Eyes.done(exemptions.ask(tarnholm.dana(), withIngrid, PostingException.TEMPORARY, WHY));
    for (Viewer other :
        List.of(
            both,
            tarnholm.dana(),
            tarnholm.sarah(),
            tarnholm.jonas(),
            tarnholm.tomasz(),
            tarnholm.viewer("grace", Hat.LEADER),
            tarnholm.administrator())) {
      assertThatThrownBy(() -> decisions.grant(other, hers, TODAY, ""))
          .isInstanceOf(NotYours.class);
      assertThatThrownBy(() -> decisions.refuse(other, hers, "No")).isInstanceOf(NotYours.class);
    }
    for (OpeningId id : List.of(byIngrid, withIngrid)) {
      assertThatThrownBy(() -> decisions.grant(tarnholm.ingrid(), id, TODAY, ""))
          .isInstanceOf(NotYours.class);
    }
    assertThat(List.of(stage(hers), stage(byIngrid), stage(withIngrid))).containsOnly(Stage.ASKED);
    assertThatThrownBy(
            () ->
                db.sql(
                        """
                        update opportunities.exemption set state = 'refused',
                          answered_by = asked_by, answered_at = asked_at where opening = ?
                        """)
                    .param(hers.value())
                    .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("four_eyes");
  }

  @Test
  void aLeaderAnswersForAConfidentialRoleAndHrDoesNot() {
    OpeningId id = draft("Confidential");
    Eyes.done(exemptions.ask(tarnholm.dana(), id, PostingException.CONFIDENTIAL_EXECUTIVE, WHY));
    assertThatThrownBy(() -> decisions.grant(tarnholm.ingrid(), id, TODAY, ""))
        .isInstanceOf(NotYours.class);
    Viewer leader = tarnholm.viewer("grace", tarnholm.digital, Hat.LEADER);
    assertThat(eyes.page("/openings/approvals", leader).text()).contains("Confidential");
    Eyes.done(decisions.refuse(leader, id, "Post it like any other."));
    assertThat(eyes.page("/openings/" + id, tarnholm.dana()).text())
        .contains("Post it like any other.", "Not agreed");
  }

  @Test
  void aNoNeedsWordsAndAYesADayNotTooFarAway() {
    OpeningId id = asked("Words and days");
    assertThat(decisions.refuse(tarnholm.ingrid(), id, " "))
        .isEqualTo(Outcome.refused("opportunities.exemption.needs_words"));
    assertThat(decisions.grant(tarnholm.ingrid(), id, null, ""))
        .isEqualTo(Outcome.refused("opportunities.exemption.day"));
    assertThat(decisions.grant(tarnholm.ingrid(), id, TODAY.minusDays(1), ""))
        .isEqualTo(Outcome.refused("opportunities.exemption.day"));
    assertThat(decisions.grant(tarnholm.ingrid(), id, TODAY.plusYears(2), ""))
        .isEqualTo(Outcome.refused("opportunities.exemption.too_long", 12));
    assertThat(
            eyes.post(
                "/openings/" + id + "/exemption/answer",
                tarnholm.ingrid(),
                "choice",
                "grant",
                "until",
                "2026-11-01",
                "words",
                "Until the fair is over"))
        .hasStatus(422)
        .bodyText()
        .contains("Name a last day", "Until the fair is over", "2026-11-01");
    Eyes.done(decisions.refuse(tarnholm.ingrid(), id, "There are three inside."));
    assertThat(decisions.grant(tarnholm.ingrid(), id, TODAY, ""))
        .isEqualTo(Outcome.refused("opportunities.exemption.not_now"));
    assertThat(exemptions.takeBack(tarnholm.dana(), id))
        .isEqualTo(Outcome.refused("opportunities.exemption.not_now"));
  }

  @Test
  void thereIsNothingToAskForWithoutReasonTwiceOrForWhatStaysInside() {
    OpeningId id = asked("Twice");
    assertThat(exemptions.ask(tarnholm.dana(), id, PostingException.TEMPORARY, WHY))
        .isEqualTo(Outcome.refused("opportunities.exemption.asked_already"));
    assertThat(exemptions.ask(tarnholm.dana(), draft("Silent"), PostingException.TEMPORARY, " "))
        .isEqualTo(Outcome.refused("opportunities.exemption.needs_words"));
    OpeningId project = dana.drafts(Postings.project(tarnholm, "A project beside", 10, 1));
    assertThat(exemptions.ask(tarnholm.dana(), project, PostingException.TEMPORARY, WHY))
        .isEqualTo(Outcome.refused("opportunities.exemption.roles_only"));
    OpeningId restricted =
        Eyes.done(
            hiring.draft(
                tarnholm.dana(), Postings.role(tarnholm, "Hidden"), Set.of(), Audience.NAMED));
    assertThat(exemptions.ask(tarnholm.dana(), restricted, PostingException.TEMPORARY, WHY))
        .isEqualTo(Outcome.refused("opportunities.exemption.roles_only"));
    assertThatThrownBy(() -> exemptions.ask(tarnholm.sarah(), id, PostingException.TEMPORARY, WHY))
        .isInstanceOf(NotYours.class);
    OpeningId outside = draft("Outside anyway");
    Eyes.done(hiring.publish(tarnholm.dana(), outside));
    OpeningsSlice.moveTo(clock, 10);
    assertThat(exemptions.ask(tarnholm.dana(), outside, PostingException.TEMPORARY, WHY))
        .isEqualTo(Outcome.refused("opportunities.exemption.needed"));
  }

  @Test
  void whoeverIsAskedIsRemindedAfterTheDaysOfTheRules() {
    OpeningId id = asked("Reminded");
    assertThat(told("ingrid", "told.asked", id)).isEqualTo(1);
    OpeningsSlice.moveTo(clock, 2);
    due.forEach(Due::workOff);
    assertThat(told("ingrid", "due.exemption", id)).isZero();
    OpeningsSlice.moveTo(clock, 4);
    due.forEach(Due::workOff);
    due.forEach(Due::workOff);
    assertThat(told("ingrid", "due.exemption", id)).isEqualTo(1);
    Eyes.done(exemptions.takeBack(tarnholm.dana(), id));
    OpeningsSlice.moveTo(clock, 14);
    due.forEach(Due::workOff);
    assertThat(told("ingrid", "due.exemption", id)).isEqualTo(1);
  }

  private long told(String number, String key, OpeningId id) {
    String title = openings.card(id).orElseThrow().title();
    return notices.of(tarnholm.person(number), 500).stream()
        .map(Notice::words)
        .filter(words -> words.key().endsWith(key) && words.values().contains(title))
        .count();
  }
}

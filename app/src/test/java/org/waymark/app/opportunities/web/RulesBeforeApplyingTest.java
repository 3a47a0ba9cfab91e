package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.DecisionAdvice.Advice;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmAdvice;
import org.waymark.app.opportunities.life.Lasting;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.opportunities.selection.Answering;
import org.waymark.app.opportunities.selection.Selecting;

/** What openings themselves know of a person, as the company's rules judge it on every card. */
@OpeningsTest
class RulesBeforeApplyingTest {
  private final Eyes eyes;
  private final Tarnholm tarnholm;
  private final TarnholmAdvice advice;
  private final Applications applications;
  private final Selecting selecting;
  private final Answering answering;
  private final Hiring hiring;
  private final Lasting lasting;
  private final DanaHires dana;
  private final SampleClock clock;
  private final JdbcClient db;

  RulesBeforeApplyingTest(
      Eyes eyes,
      Tarnholm tarnholm,
      TarnholmAdvice advice,
      Applications applications,
      Selecting selecting,
      Answering answering,
      Hiring hiring,
      Lasting lasting,
      DanaHires dana,
      SampleClock clock,
      JdbcClient db) {
    this.eyes = eyes;
    this.tarnholm = tarnholm;
    this.advice = advice;
    this.applications = applications;
    this.selecting = selecting;
    this.answering = answering;
    this.hiring = hiring;
    this.lasting = lasting;
    this.dana = dana;
    this.clock = clock;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
    advice.is(Advice.NONE);
  }

  @BeforeEach
  void monday() {
    clock.set(Duration.ZERO);
  }

  private Viewer newcomer(String number) {
    tarnholm.person(number, number, "Newcomer", tarnholm.digital, tarnholm.developer);
    return tarnholm.viewer(number);
  }

  private void isAnsweredNo(Viewer who, String reason) {
    ApplicationId id = Eyes.done(applications.send(who, dana.publishes("First try"), "Me"));
    assertThat(
            eyes.post(
                "/applications/" + id + "/decision",
                tarnholm.dana(),
                "reason",
                reason,
                "strength",
                "You listen well.",
                "gap",
                "User research is one level short.",
                "change",
                "One round of interviews.",
                "talk",
                "Let us talk."))
        .hasStatus(303);
  }

  private String verdict(OpeningId opening, Viewer who) {
    return eyes.page("/openings/" + opening, who)
        .select(".wm-elig, .wm-elig-l, [class*=elig]")
        .text();
  }

  @Test
  void whoWasNotSelectedReadsFromWhichDayTheyMayApplyForTheRoleAgain() {
    Viewer fay = newcomer("fay");
    isAnsweredNo(fay, "closer_fit");
    OpeningId same = dana.publishes("Second try");
    assertThat(verdict(same, fay)).contains("23 May 2027");
    assertThat(applications.obstacles(fay, same)).hasSize(1);
    assertThat(eyes.post("/openings/" + same + "/applications", fay, "letter", "Again"))
        .hasStatus(422)
        .bodyText()
        .contains("you may apply again");
  }

  @Test
  void anotherRoleIsNotConcernedNorIsAnybodyElse() {
    Viewer gil = newcomer("gil");
    isAnsweredNo(gil, "closer_fit");
    Posting like = Postings.role(tarnholm, "Developer");
    OpeningId other =
        Eyes.done(
            hiring.draft(
                tarnholm.dana(),
                new Posting(
                    like.kind(),
                    like.title(),
                    like.description(),
                    tarnholm.developer,
                    like.unit(),
                    like.location(),
                    like.remote(),
                    like.seats(),
                    like.dates(),
                    null,
                    null,
                    like.band()),
                Set.of()));
    publishes(other);
    assertThat(verdict(other, gil)).doesNotContain("2027");
    assertThat(applications.obstacles(gil, other)).isEmpty();
    assertThat(applications.obstacles(newcomer("hal"), dana.publishes("Third"))).isEmpty();
  }

  @Test
  void sixMonthsLaterItIsOver() {
    Viewer ivy = newcomer("ivy");
    isAnsweredNo(ivy, "closer_fit");
    clock.set(Duration.ofDays(180));
    OpeningId same = later("Half a year on");
    assertThat(applications.obstacles(ivy, same)).hasSize(1);
    clock.set(Duration.ofDays(181));
    assertThat(applications.obstacles(ivy, same)).isEmpty();
  }

  private OpeningId later(String title) {
    OpeningId id = dana.drafts(title);
    db.sql("update opportunities.opening set apply_by = null, inside_until = null where id = :id")
        .param("id", id.value())
        .update();
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    return id;
  }

  private OpeningId project(String title) {
    Posting like = Postings.project(tarnholm, title);
    Posting here =
        new Posting(
            like.kind(),
            like.title(),
            like.description(),
            null,
            tarnholm.digital,
            like.location(),
            like.remote(),
            like.seats(),
            like.dates(),
            like.sharePercent(),
            like.weeks(),
            null);
    OpeningId id = Eyes.done(hiring.draft(tarnholm.dana(), here, Set.of()));
    publishes(id);
    return id;
  }

  /** Once it asks for something. */
  private void publishes(OpeningId id) {
    db.sql(
            """
            insert into opportunities.requirement (opening, revision, skill, minimum, weight, required)
            values (:id, 1, :skill, 2, 10000, false)
            """)
        .param("id", id.value())
        .param("skill", Tarnholm.BACKLOG.value())
        .update();
    db.sql("update opportunities.opening set requirements_revision = 1 where id = :id")
        .param("id", id.value())
        .update();
    Eyes.done(hiring.publish(tarnholm.dana(), id));
  }

  private void takes(Viewer who, OpeningId project) {
    ApplicationId id = Eyes.done(applications.send(who, project, "Me"));
    Eyes.done(selecting.askToTalk(tarnholm.dana(), id));
    Eyes.done(selecting.offer(tarnholm.dana(), id));
    Eyes.done(answering.accept(who, id));
  }

  @Test
  void projectsThatOneHasAlreadyCountForTheNextOneUntilTheyAreOver() {
    Viewer kai = newcomer("kai");
    OpeningId next = project("Next one");
    assertThat(verdict(next, kai)).doesNotContain("40");
    OpeningId first = project("First one");
    takes(kai, first);
    assertThat(applications.obstacles(kai, next)).hasSize(1);
    assertThat(eyes.page("/openings/" + next, kai).text()).contains("Not now.");
    assertThat(eyes.post("/openings/" + next + "/applications", kai, "letter", "More"))
        .hasStatus(422)
        .bodyText()
        .contains("40");
    clock.set(Duration.ofDays(12 * 7 - 1));
    assertThat(applications.obstacles(kai, next)).as("its last day").hasSize(1);
    clock.set(Duration.ofDays(12 * 7));
    assertThat(applications.obstacles(kai, next)).as("nobody said that it is over").hasSize(1);
    Eyes.done(lasting.start(tarnholm.dana(), first));
    Eyes.done(lasting.finish(tarnholm.dana(), first));
    assertThat(applications.obstacles(kai, next)).as("it is over").isEmpty();
  }

  @AfterAll
  void today() {
    clock.set(Duration.ZERO);
  }
}

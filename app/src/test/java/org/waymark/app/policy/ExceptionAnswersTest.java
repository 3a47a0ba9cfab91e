package org.waymark.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.waymark.app.policy.Desk.done;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.communication.AnswerLinks;
import org.waymark.app.delivery.DueWork;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.policy.model.ExceptionLife.Stage;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Strength;

/** An exception, answered by the link in the mail, by whoever it was sent to and once. */
@RulesTest
class ExceptionAnswersTest {
  private final Desk desk;
  private final Exceptions exceptions;
  private final DueWork due;
  private final AnswerLinks links;
  private final MockMvcTester web;
  private final JdbcClient db;
  private final SampleClock clock;
  private final Duration before;
  private UUID id = new UUID(0, 0);

  ExceptionAnswersTest(
      Desk desk,
      Exceptions exceptions,
      DueWork due,
      AnswerLinks links,
      MockMvcTester web,
      JdbcClient db,
      Clock clock) {
    this.desk = desk;
    this.exceptions = exceptions;
    this.due = due;
    this.links = links;
    this.web = web;
    this.db = db;
    this.clock = (SampleClock) clock;
    this.before = this.clock.offset();
  }

  @BeforeEach
  void sarahAsks() {
    UUID opening = desk.free("sarah", 0);
    desk.rule(Rule.MONTHS_IN_ROLE, "60", new Strength.Soft(Decider.HR_PARTNER, 48));
    id = done(exceptions.ask(desk.viewer("sarah"), opening, "The team closes in spring."));
  }

  @AfterEach
  void backToToday() {
    clock.set(before);
  }

  /** The link that stood in the mail. */
  private String link(String who) {
    return links
        .issue(
            desk.person(who),
            ExceptionQuestions.PURPOSE,
            id,
            exceptions.seen(desk.viewer("sarah"), id).dueAt())
        .path();
  }

  private MvcTestResult look(String link) {
    return web.get().uri(link).exchange();
  }

  private MvcTestResult answer(String link, String choice, String why) {
    return web.post().uri(link).with(csrf()).param("choice", choice).param("why", why).exchange();
  }

  private Stage stage() {
    return exceptions.steps(id).getLast().stage();
  }

  private int linksOf(String who) {
    return db.sql(
            "select count(*) from communication.answer_link where person = :who and subject = :id")
        .param("who", desk.person(who).value())
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  @Test
  void theMailAsksOnlyWhoDecides() {
    assertThat(linksOf("ingrid")).isEqualTo(1);
    assertThat(linksOf("sarah")).isZero();
    assertThat(linksOf("jonas")).isZero();
  }

  @Test
  void lookingChangesNothingAndAnsweringDecidesOnce() {
    String link = link("ingrid");
    for (int scanned = 0; scanned < 2; scanned++) {
      assertThat(look(link))
          .hasStatusOk()
          .bodyText()
          .contains("Sarah Kimani asks for an exception", "The team closes in spring.");
    }
    assertThat(stage()).isEqualTo(Stage.ASKED);
    assertThat(answer(link, "grant-3", "Spring is a good reason."))
        .matches(r -> r.getResponse().getStatus() < 400);
    assertThat(stage()).isEqualTo(Stage.GRANTED);
    assertThat(exceptions.seen(desk.viewer("sarah"), id).expiresOn())
        .isEqualTo(desk.today().plusMonths(3));
    answer(link, "refuse", "On second thoughts.");
    assertThat(stage()).as("the same link again").isEqualTo(Stage.GRANTED);
  }

  @Test
  void aNoWithoutItsReasonIsNotTaken() {
    assertThat(answer(link("ingrid"), "refuse", " ")).hasStatus(422);
    assertThat(stage()).isEqualTo(Stage.ASKED);
    answer(link("ingrid"), "refuse", "The team stays.");
    assertThat(stage()).isEqualTo(Stage.REFUSED);
  }

  @Test
  void onceItWasPassedOnTheOldLinkAsksNothingAndTheNewOneDoes() {
    String old = link("ingrid");
    clock.set(before.plusHours(49));
    due.workOff();
    due.workOff();
    assertThat(stage()).isEqualTo(Stage.ESCALATED);
    assertThat(linksOf("amara")).isEqualTo(1);
    assertThat(look(old)).bodyText().doesNotContain("The team closes in spring.");
    answer(old, "grant-1", "Too late.");
    assertThat(stage()).isEqualTo(Stage.ESCALATED);
    answer(link("amara"), "grant-1", "Yes.");
    assertThat(stage()).isEqualTo(Stage.GRANTED);
  }

  @Test
  void whatWasTakenBackIsNotAskedAnyMore() {
    String link = link("ingrid");
    done(exceptions.takeBack(desk.viewer("sarah"), id));
    answer(link, "grant-1", "Yes.");
    assertThat(stage()).isEqualTo(Stage.TAKEN_BACK);
  }
}

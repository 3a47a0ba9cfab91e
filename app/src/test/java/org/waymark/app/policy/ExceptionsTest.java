package org.waymark.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.app.policy.Desk.done;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.communication.Notices;
import org.waymark.app.delivery.DueWork;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.policy.model.ExceptionLife.Stage;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Strength;

@RulesTest
class ExceptionsTest {
  private final Desk desk;
  private final Exceptions exceptions;
  private final DueWork due;
  private final Policy policy;
  private final MoveSource moves;
  private final Notices notices;
  private final SampleClock clock;
  private final Duration before;
  private UUID opening = new UUID(0, 0);

  ExceptionsTest(
      Desk desk,
      Exceptions exceptions,
      DueWork due,
      Policy policy,
      List<MoveSource> moves,
      Notices notices,
      Clock clock) {
    this.desk = desk;
    this.exceptions = exceptions;
    this.due = due;
    this.policy = policy;
    this.moves = moves.getFirst();
    this.notices = notices;
    this.clock = (SampleClock) clock;
    this.before = this.clock.offset();
  }

  /** Nobody changes roles within five years, unless HR allows it. */
  @BeforeEach
  void strict() {
    opening = desk.free("sarah", 0);
    desk.rule(Rule.MONTHS_IN_ROLE, "60", new Strength.Soft(Decider.HR_PARTNER, 48));
  }

  @AfterEach
  void backToToday() {
    clock.set(before);
  }

  private void later(int hours) {
    clock.set(before.plusHours(hours));
    due.workOff();
    due.workOff();
  }

  private UUID opening() {
    return opening;
  }

  private Verdict verdict() {
    return policy.verdict(
        desk.person("sarah"), moves.aim(desk.viewer("sarah"), opening()).orElseThrow().move());
  }

  private UUID asked() {
    return done(exceptions.ask(desk.viewer("sarah"), opening(), "The team closes in spring."));
  }

  private Stage stage(UUID id) {
    return exceptions.steps(id).getLast().stage();
  }

  private long told(String who, String what) {
    return notices.of(desk.person(who), 50).stream()
        .filter(n -> n.words().key().equals("policy.exception.told." + what))
        .count();
  }

  @Test
  void aGrantedExceptionMakesEligibleUntilItExpires() {
    assertThat(verdict()).isInstanceOf(Verdict.NeedsException.class);
    UUID id = asked();
    assertThat(told("ingrid", "ASKED")).isEqualTo(1);
    done(exceptions.grant(desk.viewer("ingrid"), id, desk.today().plusDays(7), ""));
    assertThat(verdict().eligible()).isTrue();
    assertThat(told("sarah", "GRANT.PERSON")).isEqualTo(1);
    later(7 * 24);
    assertThat(verdict().eligible()).as("on its last day").isTrue();
    later(8 * 24);
    assertThat(verdict().eligible()).isFalse();
    assertThat(stage(id)).isEqualTo(Stage.EXPIRED);
    assertThat(told("sarah", "EXPIRE.PERSON")).isEqualTo(1);
  }

  @Test
  void anExceptionThatWouldBeOverAlreadyIsNotGranted() {
    UUID id = asked();
    assertThat(exceptions.grant(desk.viewer("ingrid"), id, desk.today().minusDays(1), ""))
        .isEqualTo(Outcome.refused("policy.exception.refused.expired"));
    assertThat(exceptions.grant(desk.viewer("ingrid"), id, null, ""))
        .isEqualTo(Outcome.refused("policy.exception.refused.expired"));
    assertThat(exceptions.grant(desk.viewer("ingrid"), id, desk.today().plusYears(2), ""))
        .isEqualTo(Outcome.refused("policy.exception.refused.too_long", 12));
  }

  @Test
  void aNoNeedsAReasonAndLeavesTheRuleInPlace() {
    UUID id = asked();
    assertThat(exceptions.refuse(desk.viewer("ingrid"), id, " "))
        .isEqualTo(Outcome.refused("policy.exception.refused.why", 2_000));
    done(exceptions.refuse(desk.viewer("ingrid"), id, "The team stays."));
    assertThat(verdict()).isInstanceOf(Verdict.NeedsException.class);
    assertThat(exceptions.grant(desk.viewer("ingrid"), id, desk.today(), ""))
        .isEqualTo(Outcome.refused("policy.exception.refused.not_now"));
  }

  @Test
  void nobodyButTheTwoOfThemSeesIt() {
    UUID id = asked();
    for (String other : List.of("jonas", "dana", "arjun", "amara", "dagny")) {
      assertThatThrownBy(() -> exceptions.seen(desk.viewer(other), id))
          .as(other)
          .isInstanceOf(NotYours.class);
      assertThat(desk.status(other, "/exceptions/" + id)).as(other).isEqualTo(404);
    }
    assertThat(desk.status("ingrid", "/exceptions/" + id)).isEqualTo(200);
    assertThat(exceptions.grant(desk.viewer("sarah"), id, desk.today(), ""))
        .isEqualTo(Outcome.refused("policy.exception.refused.not_now"));
  }

  @Test
  void whoDoesNotAnswerIsRemindedThenSomebodyAboveIsAsked() {
    UUID id = asked();
    later(23);
    assertThat(told("ingrid", "REMINDED")).isZero();
    later(24);
    assertThat(told("ingrid", "REMINDED")).isEqualTo(1);
    later(48);
    assertThat(stage(id)).isEqualTo(Stage.ESCALATED);
    assertThat(told("amara", "ESCALATE.DECIDER")).isEqualTo(1);
    assertThat(told("sarah", "ESCALATE.PERSON")).isEqualTo(1);
    assertThatThrownBy(() -> exceptions.seen(desk.viewer("ingrid"), id))
        .isInstanceOf(NotYours.class);
    done(exceptions.grant(desk.viewer("amara"), id, desk.today().plusDays(7), ""));
    assertThat(verdict().eligible()).isTrue();
  }

  @Test
  void whoLeavesAsksForNothingAndBringsNothingBack() {
    UUID id = asked();
    UUID granted =
        done(exceptions.ask(desk.viewer("sarah"), desk.free("sarah", 1), "The same reason."));
    done(exceptions.grant(desk.viewer("ingrid"), granted, desk.today().plusDays(7), ""));
    desk.leaves("sarah");
    exceptions.endForThoseGone();
    exceptions.endForThoseGone();
    assertThat(stage(id)).isEqualTo(Stage.TAKEN_BACK);
    assertThat(stage(granted)).isEqualTo(Stage.EXPIRED);
  }

  @Test
  void askedOnceIsEnough() {
    asked();
    assertThat(exceptions.ask(desk.viewer("sarah"), opening(), "Again"))
        .isEqualTo(Outcome.refused("policy.exception.refused.asked_already"));
  }

  @Test
  void whatIsTakenBackCanBeAskedAgain() {
    UUID id = asked();
    done(exceptions.takeBack(desk.viewer("sarah"), id));
    assertThat(stage(id)).isEqualTo(Stage.TAKEN_BACK);
    assertThat(asked()).isNotEqualTo(id);
  }

  @Test
  void whereNothingStandsInTheWayThereIsNothingToAsk() {
    desk.rule(Rule.MONTHS_IN_ROLE, "1", Strength.HARD);
    assertThat(exceptions.ask(desk.viewer("sarah"), opening(), "Please"))
        .isEqualTo(Outcome.refused("policy.exception.refused.none_helps"));
  }

  @Test
  void aHardRuleTakesNoExceptions() {
    desk.fact("sarah", Fact.Kind.DISCIPLINE, "");
    assertThat(verdict()).isInstanceOf(Verdict.Blocked.class);
    assertThat(exceptions.ask(desk.viewer("sarah"), opening(), "Please"))
        .isEqualTo(Outcome.refused("policy.exception.refused.none_helps"));
  }

  @Test
  void theOpeningLeadsToAskingAndTheAnswerOpensIt() {
    String page = desk.page("sarah", "/openings/" + opening()).text();
    assertThat(page).contains("Needs an exception.", "You have been in your role since");
    assertThat(desk.post("sarah", "/openings/" + opening() + "/applications", "letter", "Hello"))
        .hasStatus(422);
    var sent = desk.post("sarah", "/exceptions", "for", opening().toString(), "why", "Spring");
    assertThat(sent).hasStatus(303);
    String address = String.valueOf(sent.getResponse().getHeader("Location"));
    assertThat(desk.page("ingrid", address).text()).contains("Spring", "60 months");
    assertThat(desk.post("ingrid", address + "/answer", "why", "Neither yes nor no"))
        .hasStatus(422)
        .bodyText()
        .contains("Choose yes or no");
    assertThat(desk.post("ingrid", address + "/answer", "choice", "refuse", "why", ""))
        .hasStatus(422)
        .bodyText()
        .contains("value=\"refuse\" required checked");
    assertThat(
            desk.post(
                "ingrid",
                address + "/answer",
                "choice",
                "grant",
                "until",
                desk.today().plusDays(9).toString()))
        .hasStatus(303);
    assertThat(desk.page("sarah", "/openings/" + opening()).text()).contains("You may apply.");
    assertThat(desk.post("sarah", "/openings/" + opening() + "/applications", "letter", "Hello"))
        .hasStatus(303);
  }
}

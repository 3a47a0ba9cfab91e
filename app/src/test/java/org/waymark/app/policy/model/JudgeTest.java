package org.waymark.app.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.waymark.app.policy.model.Books.ABOVE;
import static org.waymark.app.policy.model.Books.ASK_A_LEADER;
import static org.waymark.app.policy.model.Books.ASK_HR;
import static org.waymark.app.policy.model.Books.DANA;
import static org.waymark.app.policy.model.Books.SARAH;
import static org.waymark.app.policy.model.Books.TODAY;
import static org.waymark.app.policy.model.Books.book;
import static org.waymark.app.policy.model.Books.fact;
import static org.waymark.app.policy.model.Books.provision;
import static org.waymark.app.policy.model.Books.sarah;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.RoleId;
import org.waymark.app.policy.Decider;
import org.waymark.app.policy.Fact;
import org.waymark.app.policy.Move;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Verdict;

class JudgeTest {
  private static final Move ROLE = Move.any(MoveKind.ROLE);

  private static Verdict verdict(Rulebook book, Subject subject, Move move) {
    return new Judge(book, TODAY, ABOVE).verdict(subject, move, Set.of());
  }

  @Test
  void whoIsShortInTheRoleMayApplyFromADay() {
    Verdict verdict = verdict(book(provision(Rule.MONTHS_IN_ROLE, "12")), sarah(), ROLE);
    assertThat(verdict)
        .asInstanceOf(type(Verdict.NotYet.class))
        .returns(TODAY.plusMonths(8), Verdict.NotYet::from)
        .extracting(v -> v.reasons().getFirst())
        .isEqualTo(
            Refusal.of("policy.why.MONTHS_IN_ROLE", TODAY.plusMonths(8), TODAY.minusMonths(4), 12));
  }

  @Test
  void onTheDayItselfItIsOver() {
    assertThat(verdict(book(provision(Rule.MONTHS_IN_ROLE, "4")), sarah(), ROLE).eligible())
        .isTrue();
    assertThat(verdict(book(provision(Rule.MONTHS_IN_ROLE, "0")), sarah(), ROLE).eligible())
        .isTrue();
  }

  @Test
  void whatSomebodyMayAllowNeedsAnExceptionAndSaysWithoutItFromWhen() {
    Verdict verdict = verdict(book(provision(Rule.COOL_DOWN, "12", ASK_HR)), sarah(), ROLE);
    assertThat(verdict)
        .asInstanceOf(type(Verdict.NeedsException.class))
        .returns(Decider.HR_PARTNER, Verdict.NeedsException::decidedBy)
        .returns(Duration.ofDays(2), Verdict.NeedsException::within)
        .returns(TODAY.plusMonths(8), Verdict.NeedsException::from);
  }

  @Test
  void ofTwoWhoDecideTheLeaderDoesAndTheLongerClockRuns() {
    Rulebook book =
        book(
            provision(Rule.COOL_DOWN, "12", ASK_HR),
            provision(Rule.CRITICAL_ROLE, "6", ASK_A_LEADER));
    assertThat(verdict(book, sarah(fact(Fact.Kind.CRITICAL_ROLE, "")), ROLE))
        .asInstanceOf(type(Verdict.NeedsException.class))
        .returns(Decider.LEADER, Verdict.NeedsException::decidedBy)
        .returns(Duration.ofDays(5), Verdict.NeedsException::within)
        .satisfies(v -> assertThat(v.reasons()).hasSize(2));
  }

  @Test
  void noExceptionIsAskedForWhereAHardRuleSaysNoAnyway() {
    Rulebook book =
        book(provision(Rule.COOL_DOWN, "12", ASK_HR), provision(Rule.DISCIPLINE, "yes"));
    assertThat(verdict(book, sarah(fact(Fact.Kind.DISCIPLINE, "")), ROLE))
        .isInstanceOf(Verdict.Blocked.class)
        .satisfies(v -> assertThat(v.reasons()).hasSize(2));
  }

  @Test
  void aGrantedExceptionTakesOutTheRulesItNamesAndNoHardOnes() {
    Rulebook book =
        book(provision(Rule.COOL_DOWN, "12", ASK_HR), provision(Rule.MONTHS_IN_ROLE, "3"));
    Judge judge = new Judge(book, TODAY, ABOVE);
    assertThat(judge.verdict(sarah(), ROLE, Set.of(Rule.COOL_DOWN)).eligible()).isTrue();
    assertThat(judge.verdict(sarah(), ROLE, Set.of(Rule.STANDING)).eligible()).isFalse();
    Judge strict = new Judge(book(provision(Rule.COOL_DOWN, "12")), TODAY, ABOVE);
    assertThat(strict.verdict(sarah(), ROLE, Set.of(Rule.COOL_DOWN)).eligible()).isFalse();
  }

  @Test
  void aRuleThatIsSwitchedOffStandsInNobodysWay() {
    assertThat(
            verdict(
                    book(provision(Rule.OVERDUE_TRAINING, "no")),
                    sarah(fact(Fact.Kind.OVERDUE_TRAINING, "")),
                    ROLE)
                .eligible())
        .isTrue();
  }

  @Test
  void standingBelowWhatIsAskedStandsInTheWayUntilTheNextReview() {
    Fact partly =
        new Fact(SARAH, Fact.Kind.STANDING, "partly", TODAY, TODAY.plusDays(30), null, null);
    Rulebook book = book(provision(Rule.STANDING, "meets"));
    assertThat(verdict(book, sarah(partly), ROLE))
        .asInstanceOf(type(Verdict.NotYet.class))
        .returns(TODAY.plusDays(31), Verdict.NotYet::from);
    assertThat(verdict(book, sarah(fact(Fact.Kind.STANDING, "exceeds")), ROLE).eligible()).isTrue();
    assertThat(verdict(book, sarah(), ROLE).eligible()).as("never reviewed").isTrue();
  }

  @Test
  void aLockOnARoleEndsByItselfAfterSixMonths() {
    LocalDate since = TODAY.minusMonths(7);
    Fact forEver = new Fact(SARAH, Fact.Kind.CRITICAL_ROLE, "", since, null, null, null);
    Rulebook book = book(provision(Rule.CRITICAL_ROLE, "6"));
    assertThat(verdict(book, sarah(forEver), ROLE).eligible()).isTrue();
    Fact young =
        new Fact(SARAH, Fact.Kind.CRITICAL_ROLE, "", TODAY, TODAY.plusYears(2), null, null);
    assertThat(verdict(book, sarah(young), ROLE))
        .asInstanceOf(type(Verdict.NotYet.class))
        .returns(TODAY.plusMonths(6), Verdict.NotYet::from);
  }

  @Test
  void closeRelativesCountOnlyWhereTheyDecide() {
    Fact close = new Fact(SARAH, Fact.Kind.RELATIVE, "", TODAY, null, DANA, null);
    Rulebook book = book(provision(Rule.RELATIVES, "yes", ASK_HR));
    Move danas = new Move(MoveKind.ROLE, UUID.randomUUID(), null, null, null, 100, Set.of(DANA));
    assertThat(verdict(book, sarah(close), danas)).isInstanceOf(Verdict.NeedsException.class);
    assertThat(verdict(book, sarah(close), ROLE).eligible()).isTrue();
  }

  @Test
  void theSameRoleAgainOnlyAfterSixMonths() {
    RoleId lead = new RoleId(UUID.randomUUID());
    Fact no = new Fact(SARAH, Fact.Kind.NOT_SELECTED, "", TODAY.minusMonths(2), null, null, lead);
    Rulebook book = book(provision(Rule.REAPPLY, "6"));
    Move again = new Move(MoveKind.ROLE, null, lead, null, null, 100, Set.of());
    assertThat(verdict(book, sarah(no), again))
        .asInstanceOf(type(Verdict.NotYet.class))
        .returns(TODAY.plusMonths(4), Verdict.NotYet::from);
    assertThat(verdict(book, sarah(no), ROLE).eligible()).isTrue();
  }

  @Test
  void sharesOfProjectsAddUp() {
    Rulebook book = book(provision(Rule.PROJECT_SHARE, "20"));
    Move fifteen = new Move(MoveKind.PROJECT, null, null, null, null, 15, Set.of());
    assertThat(verdict(book, sarah(), fifteen).eligible()).isTrue();
    assertThat(verdict(book, sarah(fact(Fact.Kind.PROJECT_SHARE, "10")), fifteen))
        .isInstanceOf(Verdict.Blocked.class)
        .satisfies(
            v ->
                assertThat(v.reasons())
                    .containsExactly(Refusal.of("policy.why.PROJECT_SHARE.open", 20, 25)));
  }

  @Test
  void othersLearnADateAndNeverWhyNorWhoDecides() {
    Rulebook book =
        book(
            provision(Rule.COOL_DOWN, "12", ASK_HR),
            provision(Rule.CRITICAL_ROLE, "6", ASK_A_LEADER));
    Verdict own = verdict(book, sarah(fact(Fact.Kind.CRITICAL_ROLE, "")), ROLE);
    assertThat(own.forOthers())
        .asInstanceOf(type(Verdict.NotYet.class))
        .returns(TODAY.plusMonths(8), Verdict.NotYet::from)
        .satisfies(v -> assertThat(v.reasons()).isEmpty());
    Verdict blocked =
        verdict(
            book(provision(Rule.DISCIPLINE, "yes")), sarah(fact(Fact.Kind.DISCIPLINE, "")), ROLE);
    assertThat(blocked.forOthers().reasons()).isEmpty();
  }
}

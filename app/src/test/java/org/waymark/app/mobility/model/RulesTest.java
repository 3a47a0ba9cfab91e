package org.waymark.app.mobility.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.WorkingDays;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.StepId;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Terms;

class RulesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final DayRule NETHERLANDS = new DayRule(new WorkingDays(), "NL", MONDAY);
  private static final ReleaseWindow WINDOW =
      new ReleaseWindow(MONDAY.plusDays(14), MONDAY.plusDays(28), true);

  private static List<String> day(LocalDate on, boolean anyway, @Nullable LocalDate release) {
    return NETHERLANDS.refusals(new DayRule.Wish(on, anyway), release).stream()
        .map(Refusal::key)
        .toList();
  }

  @Test
  void aDayInThePastIsRefused() {
    assertThat(day(MONDAY.minusDays(3), false, null)).containsExactly("mobility.day.past");
    assertThat(day(MONDAY, false, null)).isEmpty();
  }

  @Test
  void aWeekendOrAHolidayIsWarnedOfWithTheNextWorkingDay() {
    LocalDate christmas = LocalDate.of(2026, 12, 25);
    assertThat(day(christmas, false, null)).containsExactly("mobility.day.nobody_works");
    assertThat(day(christmas, true, null)).isEmpty();
    assertThat(NETHERLANDS.proposal(christmas)).isEqualTo(LocalDate.of(2026, 12, 28));
    assertThat(day(LocalDate.of(2026, 11, 28), false, null))
        .containsExactly("mobility.day.nobody_works");
  }

  @Test
  void nobodyMovesBeforeTheyAreReleasedAndAllReasonsAreTold() {
    assertThat(day(MONDAY.plusDays(5), false, MONDAY.plusDays(14)))
        .containsExactly("mobility.day.before_release", "mobility.day.nobody_works");
  }

  private static List<String> release(Reply reply) {
    return WINDOW.refusals(reply).stream().map(Refusal::key).toList();
  }

  @Test
  void aManagerMayProposeALaterDayWithinTheRulesAndWithAReasonOnly() {
    assertThat(release(Reply.agree())).isEmpty();
    assertThat(release(Reply.later(MONDAY.plusDays(28), "Release on Friday"))).isEmpty();
    assertThat(release(Reply.later(MONDAY.plusDays(29), "Release on Friday")))
        .containsExactly("mobility.release.not_later");
    assertThat(release(Reply.later(MONDAY.plusDays(20), " ")))
        .containsExactly("mobility.release.needs_a_reason");
    assertThat(release(Reply.later(MONDAY.plusDays(1), "Go now")))
        .containsExactly("mobility.release.not_earlier");
  }

  @Test
  void aManagerHasNoVeto() {
    assertThat(release(Reply.decline("I need her"))).containsExactly("mobility.release.no_veto");
  }

  @Test
  void whoIsOnlyInformedProposesNothing() {
    var informed = new ReleaseWindow(WINDOW.plannedOn(), WINDOW.latestOn(), false);
    assertThat(informed.refusals(Reply.later(MONDAY.plusDays(20), "Release")))
        .extracting(Refusal::key)
        .containsExactly("mobility.release.informed_only");
  }

  private static final Terms.Leadership LEADERS = new Terms.Leadership(8, 2);

  private static List<StepKind> chain(
      boolean elsewhere, boolean employer, @Nullable Integer before, @Nullable Integer after) {
    return Chain.of(
        new Chain.Needs(MoveKind.ROLE, false, elsewhere, employer, false, before, after, LEADERS));
  }

  @Test
  void aMoveNearbyNeedsManagersAndHrOnly() {
    assertThat(chain(false, false, 4, 5))
        .containsExactly(
            StepKind.RELEASE, StepKind.HOST_MANAGER, StepKind.HOME_HR, StepKind.HOST_HR);
  }

  @Test
  void anotherEmployerNeedsFinanceAndAnotherCountryAllOfThem() {
    assertThat(chain(false, true, 4, 4)).contains(StepKind.FINANCE).doesNotContain(StepKind.TAX);
    assertThat(chain(true, true, 4, 4))
        .contains(
            StepKind.GLOBAL_MOBILITY,
            StepKind.RIGHT_TO_WORK,
            StepKind.TAX,
            StepKind.FINANCE,
            StepKind.LEADERSHIP);
  }

  @Test
  void leadershipAgreesToSteepSteps() {
    assertThat(chain(false, false, 4, 6)).contains(StepKind.LEADERSHIP);
    assertThat(chain(false, false, 7, 8)).contains(StepKind.LEADERSHIP);
    assertThat(chain(false, false, 8, 8)).doesNotContain(StepKind.LEADERSHIP);
    assertThat(chain(false, false, null, null)).doesNotContain(StepKind.LEADERSHIP);
  }

  @Test
  void fromWhichLevelLeadersAgreeIsForTheRulesToSay() {
    assertThat(steep(new Terms.Leadership(8, 3))).doesNotContain(StepKind.LEADERSHIP);
    assertThat(steep(new Terms.Leadership(6, 3))).contains(StepKind.LEADERSHIP);
  }

  /** From level four to six. */
  private static List<StepKind> steep(Terms.Leadership leaders) {
    return Chain.of(new Chain.Needs(MoveKind.ROLE, false, false, false, false, 4, 6, leaders));
  }

  @Test
  void aProjectNeedsTheTwoManagersOnly() {
    assertThat(Chain.of(new Chain.Needs(MoveKind.PROJECT, false, true, true, false, 4, 9, LEADERS)))
        .containsExactly(StepKind.RELEASE, StepKind.HOST_MANAGER);
  }

  @Test
  void aSmallProjectNeedsItsOwnManagerOnlyAndNothingElseIsSmall() {
    assertThat(Chain.of(new Chain.Needs(MoveKind.PROJECT, true, false, false, true, 4, 4, LEADERS)))
        .containsExactly(StepKind.HOST_MANAGER);
    assertThat(Chain.of(new Chain.Needs(MoveKind.ROLE, true, false, false, true, 4, 4, LEADERS)))
        .contains(StepKind.RELEASE);
  }

  @Test
  void whatCanBeAskedBesideEachOtherIsAskedAtOnceAndTheRestInOrder() {
    List<MoveStep> steps = chain(true, true, 4, 4).stream().map(RulesTest::waiting).toList();
    assertThat(Chain.ready(steps))
        .extracting(MoveStep::kind)
        .containsExactly(
            StepKind.RELEASE, StepKind.HOST_MANAGER, StepKind.HOME_HR, StepKind.HOST_HR);
    List<MoveStep> closeAgreed =
        steps.stream().map(s -> s.kind().after().isEmpty() ? lapsed(s) : s).toList();
    assertThat(Chain.ready(closeAgreed))
        .extracting(MoveStep::kind)
        .containsExactly(StepKind.GLOBAL_MOBILITY, StepKind.RIGHT_TO_WORK);
  }

  private static MoveStep waiting(StepKind kind) {
    return new MoveStep(
        new StepId(
            UUID.nameUUIDFromBytes(kind.code().getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        new MoveId(new UUID(0, 1)),
        kind,
        new StepState.Waiting());
  }

  private static MoveStep lapsed(MoveStep step) {
    return new MoveStep(
        step.id(), step.move(), step.kind(), new StepState.Lapsed(java.time.Instant.EPOCH));
  }
}

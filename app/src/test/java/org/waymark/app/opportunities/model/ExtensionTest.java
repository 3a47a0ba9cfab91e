package org.waymark.app.opportunities.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.opportunities.model.Examples.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningKind;

/** More days, never fewer, and no project beyond what the rules allow. */
class ExtensionTest {
  private static final LocalDate WAS_LAST = TODAY.plusDays(20);
  private static final LocalDate WAS_END = TODAY.plusDays(30).plusWeeks(8).minusDays(1);

  private static List<String> refused(
      OpeningKind kind, Stage stage, @Nullable LocalDate applyBy, @Nullable LocalDate endsOn) {
    return new Extension(applyBy, endsOn, TODAY, 12).of(OpeningFlowTest.at(kind, stage))
            instanceof Outcome.Refused<Opening>(List<Refusal> no)
        ? no.stream().map(Refusal::key).toList()
        : List.of();
  }

  @Test
  void applyingGoesOnLongerWhileItIsPublished() {
    Outcome<Opening> longer =
        new Extension(WAS_LAST.plusDays(7), null, TODAY, 12)
            .of(OpeningFlowTest.at(OpeningKind.ROLE, Stage.PUBLISHED));
    assertThat(((Outcome.Done<Opening>) longer).value().posting().dates().applyBy())
        .isEqualTo(WAS_LAST.plusDays(7));
    assertThat(refused(OpeningKind.ROLE, Stage.PUBLISHED, WAS_LAST, null))
        .containsExactly("opportunities.extend.apply_later");
    assertThat(refused(OpeningKind.ROLE, Stage.CLOSED, WAS_LAST.plusDays(7), null))
        .containsExactly("opportunities.extend.applying_is_over");
  }

  @Test
  void aProjectLastsTwelveMonthsAtMost() {
    LocalDate start = TODAY.plusDays(30);
    assertThat(refused(OpeningKind.PROJECT, Stage.RUNNING, null, WAS_END.plusDays(1))).isEmpty();
    assertThat(refused(OpeningKind.PROJECT, Stage.RUNNING, null, WAS_END))
        .containsExactly("opportunities.extend.end_later");
    assertThat(refused(OpeningKind.PROJECT, Stage.RUNNING, null, start.plusMonths(12).minusDays(1)))
        .isEmpty();
    assertThat(refused(OpeningKind.PROJECT, Stage.RUNNING, null, start.plusMonths(12)))
        .containsExactly("opportunities.publish.project_not_too_long");
  }

  @Test
  void aRoleHasNoEndAndWhatIsOverGetsNoMoreDays() {
    assertThat(refused(OpeningKind.ROLE, Stage.PUBLISHED, null, TODAY.plusYears(1)))
        .contains("opportunities.extend.end_later");
    assertThat(refused(OpeningKind.PROJECT, Stage.FINISHED, null, WAS_END.plusDays(7)))
        .containsExactly("opportunities.life.at.finished");
    assertThat(refused(OpeningKind.PROJECT, Stage.RUNNING, null, null))
        .containsExactly("opportunities.extend.nothing");
  }

  @Test
  void aGateLiesInsideTheProjectAndSaysWhatIsLookedAt() {
    Posting project = OpeningFlowTest.posting(OpeningKind.PROJECT);
    LocalDate start = TODAY.plusDays(30);
    assertThat(Gate.refusal(project, List.of(), "First", start)).isEmpty();
    assertThat(Gate.refusal(project, List.of(), "First", WAS_END)).isEmpty();
    assertThat(Gate.refusal(project, List.of(), "First", start.minusDays(1)))
        .contains(Refusal.of("opportunities.gates.within"));
    assertThat(Gate.refusal(project, List.of(), "First", WAS_END.plusDays(1)))
        .contains(Refusal.of("opportunities.gates.within"));
    assertThat(Gate.refusal(project, List.of(), " ", start))
        .contains(Refusal.of("opportunities.gates.title", 150));
    assertThat(Gate.refusal(project, List.of(), "First", null))
        .contains(Refusal.of("opportunities.gates.no_day"));
  }

  @Test
  void insideFirstIsTheLaterOfRuleAndWish() {
    Publication five = new Publication(TODAY, 1, TODAY.plusDays(7), 12, true);
    assertThat(five.inside(null)).isEqualTo(TODAY.plusDays(7));
    assertThat(five.inside(TODAY.plusDays(3))).isEqualTo(TODAY.plusDays(7));
    assertThat(five.inside(TODAY.plusDays(9))).isEqualTo(TODAY.plusDays(9));
  }
}

package org.waymark.app.mobility.border.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.app.mobility.border.model.CountryPack.Entry;

class TaskPlanTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
  private static final LocalDate START = LocalDate.of(2027, 6, 1);
  private static final Entry PASS =
      entry(1, Area.RIGHT_TO_WORK, Set.of(Stay.values()), Risk.PERMIT, 10, true);
  private static final Entry CONTRACT =
      entry(2, Area.EMPLOYMENT, Set.of(Stay.PERMANENT), null, 6, true);
  private static final Entry LETTER = entry(3, Area.EMPLOYMENT, Set.of(Stay.SHORT), null, 6, true);
  private static final Entry SCHOOL =
      entry(4, Area.FAMILY, Set.of(Stay.PERMANENT), Risk.FAMILY, 16, true);
  private static final CountryPack PACK =
      new CountryPack(
          new UUID(0, 1),
          "SG",
          1,
          true,
          "SGD",
          Map.of(Stay.PERMANENT, new CountryPack.Route(12, 20, Cost.HIGH)),
          List.of(PASS, CONTRACT, LETTER, SCHOOL));

  private static Entry entry(
      int nr, Area area, Set<Stay> stays, @Nullable Risk when, int weeks, boolean blocking) {
    return new Entry(nr, area, stays, when, TaskOwner.HR_PARTNER, weeks, blocking, "Do", "", null);
  }

  private static Map<Risk, Answer> but(Risk... risks) {
    Map<Risk, Answer> all = new EnumMap<>(BorderLifeTest.allNo());
    for (Risk risk : risks) {
      all.put(risk, Answer.YES);
    }
    return all;
  }

  private static List<Integer> planned(Stay stay, Map<Risk, Answer> answers) {
    return TaskPlan.of(PACK, stay, answers, TODAY, START).stream()
        .map(TaskPlan.Wanted::nr)
        .toList();
  }

  @Test
  void onlyWhatTheKindOfMoveAndTheAnswersAskForIsToBeDone() {
    assertThat(planned(Stay.PERMANENT, but())).containsExactly(2);
    assertThat(planned(Stay.SHORT, but())).containsExactly(3);
    assertThat(planned(Stay.PERMANENT, but(Risk.FAMILY))).containsExactly(2, 4);
    assertThat(planned(Stay.SHORT, but(Risk.FAMILY))).containsExactly(3);
    assertThat(planned(Stay.PERMANENT, Map.of())).containsExactly(2);
  }

  @ParameterizedTest
  @EnumSource(Risk.class)
  void onlyRiskyCasesGoToAnAnalystAndNotBeingSureIsARisk(Risk risk) {
    assertThat(planned(Stay.PERMANENT, but(risk)).contains(TaskPlan.REVIEW))
        .isEqualTo(risk.toAnalyst());
    Map<Risk, Answer> unsure = but();
    unsure.put(risk, Answer.UNSURE);
    assertThat(TaskPlan.risky(unsure)).isEqualTo(risk.toAnalyst());
    assertThat(TaskPlan.risky(but())).isFalse();
  }

  @Test
  void itIsDueWeeksBeforeTheFirstDayAndNeverBeforeThereIsTime() {
    var contract = TaskPlan.of(PACK, Stay.PERMANENT, but(), TODAY, START).getFirst();
    assertThat(contract.dueOn()).isEqualTo(START.minusWeeks(6));
    var late = TaskPlan.of(PACK, Stay.PERMANENT, but(), TODAY, TODAY.plusWeeks(2)).getFirst();
    assertThat(late.dueOn()).isEqualTo(TODAY.plusDays(7));
    var unknown = TaskPlan.of(PACK, Stay.PERMANENT, but(), TODAY, null).getFirst();
    assertThat(unknown.dueOn()).isEqualTo(TODAY.plusWeeks(20 - 6));
  }

  @Test
  void whatIsPrivateHoldsNothingUp() {
    assertThat(
            TaskPlan.of(PACK, Stay.PERMANENT, but(Risk.FAMILY), TODAY, START).stream()
                .filter(TaskPlan.Wanted::blocking)
                .map(TaskPlan.Wanted::nr))
        .containsExactly(2);
  }

  @Test
  void withoutAPackOnlyTheAnalystIsAsked() {
    assertThat(TaskPlan.of(null, Stay.PERMANENT, but(), TODAY, START)).isEmpty();
    assertThat(TaskPlan.of(null, Stay.PERMANENT, but(Risk.SIGNS), TODAY, START))
        .extracting(TaskPlan.Wanted::owner)
        .containsExactly(TaskOwner.ANALYST);
  }
}

package org.waymark.app.mobility.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Transitions.Row;
import org.waymark.app.kernel.WorkingDays;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.PolicyVersion;

/** Every act of everybody at every stage: what the table has leads there, all else is refused. */
class MoveLifeTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Standing PLACE =
      new Standing(
          new RoleId(new UUID(0, 1)),
          new UnitId(new UUID(0, 2)),
          null,
          null,
          null,
          new PersonId(new UUID(0, 3)));

  static Stream<Arguments> everything() {
    return Arrays.stream(MoveStage.values())
        .flatMap(
            stage ->
                Arrays.stream(Part.values())
                    .flatMap(
                        part ->
                            Arrays.stream(Act.values())
                                .map(act -> Arguments.of(stage, part, act))));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void whatTheTableHasLeadsThereAndAllElseIsRefused(MoveStage stage, Part part, Act act) {
    MoveStage to = MoveLife.TABLE.after(stage, part, act).map(Row::to).orElse(null);
    Outcome<MoveCase> outcome = tried(at(stage), part, act);
    if (to == null) {
      assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    } else {
      assertThat(((Outcome.Done<MoveCase>) outcome).value().stage()).isEqualTo(to);
    }
  }

  /** What happens by itself is nobody's to do, so that part is not asked for it. */
  private static Outcome<MoveCase> tried(MoveCase move, Part part, Act act) {
    boolean itself = part == Part.COMPANY;
    return switch (act) {
      case COMPLETE -> move.complete(part, PLACE, MONDAY);
      case AGREE -> itself ? move.agree() : Outcome.refused("never");
      case SCHEDULE -> move.schedule(part, new DayRule.Wish(MONDAY, false), rule(), List.of());
      case TAKE_EFFECT -> itself ? move.takeEffect() : Outcome.refused("never");
      case GO_BACK, COME_HOME -> itself ? move.goBack(act) : Outcome.refused("never");
      case CANCEL, LEAVE -> move.cancel(part, act, "Changed my mind");
    };
  }

  @Test
  void nobodyCancelsWithoutAReason() {
    for (MoveStage stage : MoveStage.values()) {
      assertThat(at(stage).cancel(Part.HR_PARTNER, Act.CANCEL, "  "))
          .isInstanceOf(Outcome.Refused.class);
    }
  }

  @Test
  void withoutRoleOrManagerNobodyIsAsked() {
    var open = new Standing(null, PLACE.unit(), null, null, null, PLACE.manager());
    assertThat(at(MoveStage.PROPOSED).complete(Part.COMPANY, open, MONDAY))
        .isEqualTo(Outcome.refused("mobility.record.gaps"));
  }

  @Test
  void theManagerWhoLosesSomebodyEndsNothingAndHoldsNothing() {
    assertThat(MoveLife.TABLE.rows()).noneMatch(row -> row.actor() == Part.HOME_MANAGER);
  }

  private static DayRule rule() {
    return new DayRule(new WorkingDays(), "NL", MONDAY);
  }

  @Test
  void whoTakesPartBesideTheirRoleIsNotLetGo() {
    assertThat(at(MoveStage.APPROVING, MoveKind.ROLE).asking(StepKind.RELEASE))
        .isEqualTo("RELEASE");
    assertThat(at(MoveStage.APPROVING, MoveKind.ROTATION).asking(StepKind.RELEASE))
        .isEqualTo("RELEASE");
    assertThat(at(MoveStage.APPROVING, MoveKind.PROJECT).asking(StepKind.RELEASE))
        .isEqualTo("RELEASE_BESIDE");
  }

  @Test
  void whoTakesPartBesideTheirRoleGetsNoNewManager() {
    assertThat(at(MoveStage.APPROVING, MoveKind.ROTATION).asking(StepKind.HOST_MANAGER))
        .isEqualTo("HOST_MANAGER");
    assertThat(at(MoveStage.APPROVING, MoveKind.PROJECT).asking(StepKind.HOST_MANAGER))
        .isEqualTo("HOST_BESIDE");
    assertThat(at(MoveStage.APPROVING, MoveKind.SHADOWING).naming(StepKind.HOST_MANAGER))
        .isEqualTo("HOST_BESIDE");
    assertThat(at(MoveStage.APPROVING, MoveKind.PROJECT).naming(StepKind.RELEASE))
        .isEqualTo("RELEASE");
  }

  private static MoveCase at(MoveStage stage) {
    return at(stage, MoveKind.ROLE);
  }

  private static MoveCase at(MoveStage stage, MoveKind kind) {
    return new MoveCase(
        new MoveId(new UUID(0, 10)),
        new ApplicationId(new UUID(0, 11)),
        new OpeningId(new UUID(0, 12)),
        new PersonId(new UUID(0, 13)),
        kind,
        "Product manager",
        state(stage),
        PLACE,
        PLACE,
        MONDAY,
        ZoneId.of("Europe/Amsterdam"),
        MONDAY,
        MONDAY.plusDays(28),
        released(stage),
        new PolicyVersion(1));
  }

  private static @Nullable LocalDate released(MoveStage stage) {
    return List.of(MoveStage.PROPOSED, MoveStage.APPROVING).contains(stage) ? null : MONDAY;
  }

  private static MoveState state(MoveStage stage) {
    return switch (stage) {
      case PROPOSED -> new MoveState.Proposed();
      case APPROVING -> new MoveState.Approving();
      case AGREED -> new MoveState.Agreed();
      case SCHEDULED -> new MoveState.Scheduled(MONDAY, NOON);
      case DONE -> new MoveState.Done(MONDAY, NOON);
      case RETURNED -> new MoveState.Returned(MONDAY, NOON);
      case CANCELLED -> new MoveState.Cancelled("Changed my mind");
    };
  }
}

package org.waymark.engine.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.waymark.engine.Certainty;
import org.waymark.engine.Gate;
import org.waymark.engine.Holding;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

class NextRolesTest {
  private static final int DEVELOPER = 0;
  private static final int SENIOR = 1;
  private static final int DOORKEEPER = 2;
  private static final int TRAINEE = 3;
  private static final int POLITE = 9;

  private final SkillGraph graph = SkillGraph.unconnected(10);
  private final Seeker dev =
      new Seeker(
          Profile.of(held(0, 4), held(1, 4), held(2, 3), held(3, 3), held(POLITE, 1)),
          new Standing(OptionalInt.of(DEVELOPER), OptionalInt.empty(), OptionalInt.of(3), null),
          Wishes.none());
  private final List<RoleOption> roles =
      List.of(
          new RoleOption(DEVELOPER, 3, asks(3, 0, 1, 2)),
          new RoleOption(SENIOR, 4, asks(5, 0, 1, 2, 3)),
          new RoleOption(DOORKEEPER, 3, asks(1, POLITE)),
          new RoleOption(TRAINEE, 2, asks(1, 0, 1)));

  private static Holding held(int skill, int level) {
    return new Holding(skill, level, Certainty.CERTAIN);
  }

  private static Requirements asks(int minimum, int... skills) {
    List<Requirements.Weighted> wanted = new ArrayList<>();
    for (int skill : skills) {
      wanted.add(new Requirements.Weighted(skill, minimum, 1, false));
    }
    return Requirements.weighted(wanted);
  }

  private NextRoles next(Transitions transitions) {
    return new NextRoles(graph, Gate.standard(), NextRoleWeights.standard(), transitions);
  }

  private List<NextRole> ranked(NextRoles.Downward downward) {
    var moves = Transitions.builder(4);
    for (int i = 0; i < 12; i++) {
      moves.observed(DEVELOPER, SENIOR, 24);
    }
    return next(moves.build()).rank(dev, roles, downward, 9);
  }

  @Test
  void aRoleThatAsksForLittleIsNotFirstThoughNothingIsMissing() {
    List<NextRole> ranked = ranked(NextRoles.Downward.LEFT_OUT);

    assertThat(ranked).extracting(NextRole::role).containsExactly(SENIOR, DOORKEEPER);
    assertThat(ranked.get(0).fit().score()).isLessThan(ranked.get(1).fit().score());
    assertThat(ranked.get(0).observed()).isEqualTo(12);
    assertThat(ranked.get(0).medianMonths()).hasValue(24);
  }

  @Test
  void evenWithoutObservedMovesTheRoleThatUsesTheirSkillsComesFirst() {
    assertThat(next(Transitions.none(4)).rank(dev, roles, NextRoles.Downward.LEFT_OUT, 1))
        .extracting(NextRole::role)
        .containsExactly(SENIOR);
  }

  @Test
  void stepsDownOnlyOnRequest() {
    assertThat(ranked(NextRoles.Downward.LEFT_OUT))
        .extracting(NextRole::role)
        .doesNotContain(TRAINEE);
    assertThat(ranked(NextRoles.Downward.SHOWN)).extracting(NextRole::role).contains(TRAINEE);
  }

  @Test
  void ownRoleIsNoNextRole() {
    assertThat(ranked(NextRoles.Downward.SHOWN))
        .extracting(NextRole::role)
        .doesNotContain(DEVELOPER);
  }

  @Test
  void pointsAddUpToTheScore() {
    for (NextRole role : ranked(NextRoles.Downward.SHOWN)) {
      assertThat(role.points().stream().mapToInt(NextRole.Points::points).sum())
          .isEqualTo(role.score());
      assertThat(role.score()).isBetween(0, 100_000);
      assertThat(role.points())
          .extracting(NextRole.Points::criterion)
          .containsExactly(NextRole.Criterion.values());
    }
  }

  @Test
  void aNewcomerWithNothingKnownStillGetsRoles() {
    var newcomer = new Seeker(Profile.empty(), Standing.unknown(), Wishes.none());
    assertThat(next(Transitions.none(4)).rank(newcomer, roles, NextRoles.Downward.LEFT_OUT, 9))
        .hasSize(4);
  }

  @Test
  void weightsThatDoNotSumAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NextRoleWeights("odd", 50, 20, 20, 11));
  }
}

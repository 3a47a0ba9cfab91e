package org.waymark.engine.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TransitionsTest {
  private final Transitions moves =
      Transitions.builder(4)
          .observed(0, 1, 30)
          .observed(0, 1, 10)
          .observed(0, 1, 20)
          .observed(0, 2, 5)
          .observed(3, 2, 7)
          .build();

  @Test
  void countsAndMediansAreThoseObserved() {
    assertThat(moves.count(0, 1)).isEqualTo(3);
    assertThat(moves.medianMonths(0, 1)).hasValue(20);
    assertThat(moves.medianMonths(1, 0)).isEmpty();
    assertThat(moves.destinations(0)).containsExactly(1, 2);
  }

  @Test
  void smoothedSharesSumToOneAndAreNeverZero() {
    for (int from = 0; from < 4; from++) {
      double sum = 0;
      for (int to = 0; to < 4; to++) {
        assertThat(moves.share(from, to)).isPositive();
        sum += moves.share(from, to);
      }
      assertThat(sum).isEqualTo(1, within(1e-12));
    }
  }

  @Test
  void threeOfFourIsFarFromThreeQuarters() {
    assertThat(moves.share(0, 1)).isEqualTo((3 + 10 * 4 / 9.0) / 14, within(1e-12));
    assertThat(moves.share(0, 1)).isLessThan(0.6);
  }

  @Test
  void aWayNobodyWentIsNotFamiliar() {
    assertThat(moves.familiarity(1, 0)).isZero();
    assertThat(moves.familiarity(0, 1)).isGreaterThan(moves.familiarity(3, 0));
  }

  @Test
  void whoIsStillThereAYearLaterIsSmoothedTowardsEverybody() {
    var watched = Transitions.builder(3);
    for (int i = 0; i < 3; i++) {
      watched.observed(0, 1, 12, true);
    }
    watched.observed(1, 2, 36, false).observed(1, 2, 36);
    // everywhere: (3 + 1) / (4 + 2)
    assertThat(watched.build().stillThere(0, 1)).isEqualTo((3 + 5 * 4 / 6.0) / 8, within(1e-12));
    assertThat(watched.build().stillThere(1, 2)).isEqualTo(5 * 4 / 6.0 / 6, within(1e-12));
    assertThat(watched.build().stillThere(2, 0)).isEqualTo(4 / 6.0, within(1e-12));
  }

  @Test
  void howLongPeopleStayIsSmoothedTowardsEverybody() {
    var some = Transitions.builder(3).observed(0, 1, 40).observed(1, 2, 10).observed(1, 2, 12);
    assertThat(some.build().expectedMonths(0, 1)).isEqualTo((40 + 5 * 12) / 6.0, within(1e-12));
    assertThat(some.build().expectedMonths(2, 0)).isEqualTo(12, within(1e-12));
    assertThat(Transitions.none(2).expectedMonths(0, 1)).isEqualTo(24, within(1e-12));
  }

  @Test
  void unknownRolesAndStandingStillAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> moves.share(0, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> moves.count(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Transitions.builder(2).observed(1, 1, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Transitions.builder(2).observed(0, 1, -3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Transitions.none(-1))
        .withMessageContaining("The number of roles");
  }
}

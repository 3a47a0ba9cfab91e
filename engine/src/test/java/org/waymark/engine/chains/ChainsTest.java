package org.waymark.engine.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainsTest {
  private static final ChainPolicy FIXED =
      new ChainPolicy(10, Weeks.exactly(3), Weeks.exactly(12), 100, 1_000);

  private static Seat seat(Candidate... candidates) {
    return new Seat(true, 10, List.of(candidates));
  }

  private static Candidate from(int seat, double likely, int release) {
    return new Candidate(seat, seat, likely, release);
  }

  @Test
  void twoMovesAndOneHireByHand() {
    // Seat 1's holder fills seat 0 after 3 + 4 weeks; seat 2's fills seat 1 after 3 + 2 more;
    // nobody inside follows there: 12 weeks.
    var chains = Chains.of(List.of(seat(from(1, 1, 4)), seat(from(2, 1, 2)), seat()), FIXED);
    ChainForecast f = chains.of(0, 50, 7);

    assertThat(f.moves().quantile(1)).isEqualTo(2);
    assertThat(f.hires().mean()).isEqualTo(1);
    assertThat(f.emptied().mean()).isZero();
    assertThat(f.weeksUncovered().mean()).isEqualTo(7 + 5 + 12);
    assertThat(f.weeksUntilSettled().mean()).isEqualTo(24);
    assertThat(f.cost().mean()).isEqualTo(2 * 100 + 1_000 + 24 * 10);
  }

  @Test
  void aSeatThatIsNotRefilledEndsTheChain() {
    var chains = Chains.of(List.of(seat(from(1, 1, 0)), new Seat(false, 10, List.of())), FIXED);
    ChainForecast f = chains.of(0, 10, 7);
    assertThat(f.moves().mean()).isEqualTo(1);
    assertThat(f.hires().mean()).isZero();
    assertThat(f.emptied().mean()).isEqualTo(1);
    assertThat(f.weeksUncovered().mean()).isEqualTo(3);
  }

  @Test
  void aChainIsAsLongAsChanceHasIt() {
    // Each of four seats is filled from the next one with one half: 1/2 + 1/4 + 1/8 moves.
    var chains =
        Chains.of(
            List.of(seat(from(1, .5, 0)), seat(from(2, .5, 0)), seat(from(3, .5, 0)), seat()),
            FIXED);
    ChainForecast f = chains.of(0, 200_000, 11);
    assertThat(f.moves().mean()).isEqualTo(0.875, within(0.01));
    assertThat(f.moves().atLeast(2)).isEqualTo(0.25, within(0.01));
    assertThat(f.hires().mean()).isEqualTo(1);
  }

  @Test
  void theSecondIsAskedWhereTheFirstSaysNo() {
    var chains = Chains.of(List.of(seat(from(1, 0, 0), from(2, 1, 9)), seat(), seat()), FIXED);
    assertThat(chains.of(0, 10, 1).weeksUncovered().mean()).isEqualTo(3 + 9 + 12);
  }

  @Test
  void theSameSeedGivesTheSameAndAnotherOneAnother() {
    var chains = someCompany(3);
    assertThat(chains.of(0, 500, 5)).isEqualTo(chains.of(0, 500, 5));
    assertThat(chains.of(0, 500, 5).cost()).isNotEqualTo(chains.of(0, 500, 6).cost());
  }

  @Test
  void theOpeningThatUnlocksMostComesFirst() {
    var chains =
        Chains.of(List.of(seat(), seat(from(2, 1, 0)), seat(from(3, 1, 0)), seat(), seat()), FIXED);
    assertThat(chains.mostUnlocking(List.of(0, 1, 2, 4), 10, 1))
        .containsExactly(new Unlock(1, 2), new Unlock(2, 1), new Unlock(0, 0), new Unlock(4, 0));
  }

  @Test
  void togetherNobodyMovesTwice() {
    var both = new Candidate(9, 2, 1, 0);
    var chains = Chains.of(List.of(seat(both), seat(both), seat()), FIXED);
    ChainForecast f = chains.together(List.of(0, 1), 10, 1);
    assertThat(f.moves().mean()).isEqualTo(1);
    assertThat(f.hires().mean()).isEqualTo(2);
  }

  @Test
  void aCircleEndsWhereItBeganAndThePolicyMayForbidMoves() {
    var circle = List.of(seat(from(1, 1, 0)), seat(from(0, 1, 0)));
    assertThat(Chains.of(circle, FIXED).of(0, 5, 1).moves().quantile(1)).isEqualTo(2);
    var none = new ChainPolicy(0, Weeks.exactly(3), Weeks.exactly(12), 0, 0);
    assertThat(Chains.of(circle, none).of(0, 5, 1).moves().mean()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyChainEndsOutsideOrEmpty(long seed) {
    ChainForecast f = someCompany(seed).of(0, 1, seed);
    assertThat(f.hires().mean() + f.emptied().mean()).as("seed %d", seed).isEqualTo(1);
    assertThat(f.weeksUntilSettled().mean()).isLessThanOrEqualTo(f.weeksUncovered().mean());
  }

  private static Chains someCompany(long seed) {
    var random = new Random(seed);
    List<Seat> seats = new ArrayList<>();
    for (int s = 0; s < 40; s++) {
      List<Candidate> candidates = new ArrayList<>();
      for (int c = 0; s > 0 || c < 3; c++) {
        int from = s + 1 + random.nextInt(8);
        if (c == 3 || from >= 40) {
          break;
        }
        if (candidates.stream().noneMatch(known -> known.from() == from)) {
          candidates.add(from(from, random.nextDouble(), random.nextInt(8)));
        }
      }
      seats.add(new Seat(random.nextInt(4) > 0, 5, candidates));
    }
    return Chains.of(
        seats, new ChainPolicy(6, new Weeks(1, 3, 6), new Weeks(6, 12, 30), 100, 5_000));
  }

  @Test
  void aQuantileIsTheLeastValueThatEnoughRunsDidNotExceed() {
    long[] hundred = new long[100];
    for (int i = 0; i < hundred.length; i++) {
      hundred[i] = 100L - i;
    }
    var oneToHundred = new Distribution(hundred);
    for (int percent = 1; percent <= 100; percent++) {
      assertThat(oneToHundred.quantile(percent / 100.0)).isEqualTo(percent);
    }
    assertThat(oneToHundred.quantile(1e-9)).isEqualTo(1);
    assertThat(oneToHundred.quantile(0.071)).isEqualTo(8);
  }

  @Test
  void weeksAreDrawnBetweenTheirEnds() {
    var weeks = new Weeks(2, 4, 12);
    var random = new java.util.SplittableRandom(3);
    double sum = 0;
    for (int i = 0; i < 20_000; i++) {
      int drawn = weeks.drawn(random);
      assertThat(drawn).isBetween(2, 12);
      sum += drawn;
    }
    assertThat(sum / 20_000).isEqualTo((2 + 4 + 12) / 3.0, within(0.05));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Weeks(3, 2, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> from(1, Double.NaN, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> from(1, 1.1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Chains.of(List.of(seat(from(1, 1, 0))), FIXED))
        .withMessage("Seat 1 is unknown: there are 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> seat(from(1, 1, 0), from(1, .5, 2)))
        .withMessage("Person 1 is a candidate for one seat twice.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Chains.of(List.of(seat(), seat(from(1, 1, 0))), FIXED))
        .withMessage("Person 1 is a candidate for seat 1, their own.");
    var one = Chains.of(List.of(seat()), FIXED);
    assertThatIllegalArgumentException().isThrownBy(() -> one.of(1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> one.of(0, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> one.together(List.of(0, 0), 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> one.of(0, 5, 1).cost().quantile(0));
  }
}

package org.waymark.engine.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.engine.rounds.Verifier.Rule;
import org.waymark.engine.rounds.Verifier.Violation;

class RoundTest {
  private static final int ANA = 0;
  private static final int BEN = 1;
  private static final int CAI = 2;
  private static final int DESIGN = 0;
  private static final int SALES = 1;
  private static final Lottery LOTTERY = new Lottery(42);

  private static Round three() {
    return Round.of(3, 1, 1)
        .wishes(ANA, DESIGN, SALES)
        .wishes(BEN, DESIGN)
        .wishes(CAI, SALES, DESIGN)
        .ranks(DESIGN, new int[] {CAI}, new int[] {BEN}, new int[] {ANA})
        .ranks(SALES, new int[] {ANA}, new int[] {CAI})
        .build();
  }

  @Test
  void everybodyGetsTheBestThatNobodyPreferredTakes() {
    // Ana is not taken by Design, so asks Sales, which prefers her to Cai; Cai asks Design, which
    // prefers him to Ben.
    Outcome outcome = DeferredAcceptance.run(three(), LOTTERY);

    assertThat(outcome).isEqualTo(Outcome.of(SALES, Outcome.NOWHERE, DESIGN));
    Certificate c = Certificate.of(three(), LOTTERY, outcome);
    assertThat(c.placed()).isEqualTo(2);
    assertThat(c.firstChoice()).isZero();
    assertThat(c.topThreeShare()).isEqualTo(2 / 3.0);
    assertThat(c.unplaced()).isEqualTo(Map.of(Unplaced.FULL, 1));
    assertThat(c.cutOffs()).extracting(CutOff::tier).containsExactly(0, 0);
    assertThat(Verifier.check(three(), LOTTERY, outcome, c)).isEmpty();
  }

  @Test
  void theVerifierFindsWhoWouldRatherHaveEachOther() {
    assertThat(Verifier.check(three(), LOTTERY, Outcome.of(DESIGN, Outcome.NOWHERE, SALES)))
        .containsExactly(new Violation(Rule.BLOCKING_PAIR, BEN, DESIGN));
    assertThat(Verifier.check(three(), LOTTERY, Outcome.of(DESIGN, DESIGN, SALES)))
        .contains(new Violation(Rule.OVER_FULL, -1, DESIGN));
    assertThat(Verifier.check(three(), LOTTERY, Outcome.of(SALES, SALES, DESIGN)))
        .contains(new Violation(Rule.NOT_WISHED, BEN, SALES));
    assertThat(Verifier.check(three(), LOTTERY, Outcome.of(7, -1, -1)))
        .contains(new Violation(Rule.SHAPE, ANA, 7));
    assertThat(Verifier.check(three(), LOTTERY, Outcome.of(-1, -1)))
        .containsExactly(new Violation(Rule.SHAPE, -1, -1));
  }

  @Test
  void theVerifierFindsACertificateThatBoasts() {
    Outcome outcome = DeferredAcceptance.run(three(), LOTTERY);
    Certificate c = Certificate.of(three(), LOTTERY, outcome);
    var boast =
        new Certificate(
            c.seal(), c.entered(), c.admitted(), c.placed(), 2, 2, c.unplaced(), c.cutOffs());
    assertThat(Verifier.check(three(), LOTTERY, outcome, boast))
        .containsExactly(new Violation(Rule.CERTIFICATE, -1, -1));
    assertThat(Verifier.check(three(), new Lottery(43), outcome, c))
        .contains(new Violation(Rule.CERTIFICATE, -1, -1));
  }

  @Test
  void whoIsEqualIsDrawnFromTheStoredSeed() {
    Round equal = Round.of(2, 1).wishes(0, 0).wishes(1, 0).ranks(0, new int[] {0, 1}).build();
    int[] won = new int[2];
    for (int seed = 0; seed < 1_000; seed++) {
      var lottery = new Lottery(seed);
      Outcome outcome = DeferredAcceptance.run(equal, lottery);
      assertThat(DeferredAcceptance.run(equal, new Lottery(seed))).isEqualTo(outcome);
      won[outcome.opening(0) == 0 ? 0 : 1]++;
    }
    assertThat(won[0]).isBetween(440, 560);
  }

  @Test
  void whoIsBarredOrNotRankedIsNeverPlacedAndLearnsWhy() {
    Round round =
        Round.of(4, 5)
            .wishes(0, 0)
            .wishes(1, 0)
            .wishes(2, 0)
            .ranks(0, new int[] {0, 1, 3})
            .bars(0, 1)
            .build();
    Outcome outcome = DeferredAcceptance.run(round, LOTTERY);
    assertThat(outcome).isEqualTo(Outcome.of(0, -1, -1, -1));
    assertThat(Certificate.of(round, LOTTERY, outcome).unplaced())
        .isEqualTo(Map.of(Unplaced.BARRED, 1, Unplaced.NOT_RANKED, 1, Unplaced.NO_WISH, 1));
    assertThat(Certificate.of(round, LOTTERY, outcome).cutOffs().getFirst().free()).isEqualTo(4);
  }

  @Test
  void aTeamLosesNoMoreThanItsCapAndTheDrawSaysWhoMayGo() {
    Round round =
        Round.of(4, 9).wishes(0, 0).wishes(1, 0).wishes(2, 0).ranks(0, new int[] {0, 1, 2}).build();
    var cap = ReleaseCap.of(new int[] {0, 0, -1, 0}, new int[] {1});
    BitSet admitted = cap.admitted(round, LOTTERY);
    assertThat(admitted.cardinality()).isEqualTo(2);
    assertThat(admitted.get(2)).isTrue();

    Round among = round.admitting(admitted);
    Outcome outcome = DeferredAcceptance.run(among, LOTTERY);
    Certificate c = Certificate.of(among, LOTTERY, outcome);
    assertThat(c.entered()).isEqualTo(3);
    assertThat(c.admitted()).isEqualTo(2);
    assertThat(c.unplaced()).isEqualTo(Map.of(Unplaced.NOT_RELEASED, 1, Unplaced.NO_WISH, 1));
    assertThat(Verifier.check(among, LOTTERY, outcome, c)).isEmpty();
    int left = admitted.nextClearBit(0);
    assertThat(
            Verifier.check(
                among, LOTTERY, Outcome.of(left == 0 ? 0 : -1, left == 1 ? 0 : -1, 0, -1)))
        .contains(new Violation(Rule.NOT_WISHED, left, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noResultHasABlockingPair(long seed) {
    for (int i = 0; i < 100; i++) {
      long one = seed * 1_000 + i;
      var some = new RandomRound(one, 1 + (int) (one % 40), 1 + (int) (one % 11));
      var lottery = new Lottery(one);
      Outcome outcome = DeferredAcceptance.run(some.round, lottery);
      Certificate c = Certificate.of(some.round, lottery, outcome);
      assertThat(Verifier.check(some.round, lottery, outcome, c)).as("seed %d", one).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nobodyIsBetterOffInAnyOtherStableResult(long seed) {
    for (int i = 0; i < 40; i++) {
      long one = seed * 1_000 + i;
      Round round = new RandomRound(one, 1 + (int) (one % 5), 1 + (int) (one % 4)).round;
      var lottery = new Lottery(one);
      Outcome ours = DeferredAcceptance.run(round, lottery);
      for (Outcome other : everyOutcome(round)) {
        if (Verifier.check(round, lottery, other).isEmpty()) {
          for (int p = 0; p < round.people(); p++) {
            assertThat(rank(round, p, ours.opening(p)))
                .as("seed %d, person %d", one, p)
                .isLessThanOrEqualTo(rank(round, p, other.opening(p)));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void nobodyGainsByHandingInAnythingButTheTruth(long seed) {
    for (int i = 0; i < 40; i++) {
      long one = seed * 1_000 + i;
      Round round = new RandomRound(one, 1 + (int) (one % 7), 1 + (int) (one % 4)).round;
      var lottery = new Lottery(one);
      Outcome honest = DeferredAcceptance.run(round, lottery);
      for (int p = 0; p < round.people(); p++) {
        for (int[] lie : everyOrder(round, p)) {
          Outcome then = DeferredAcceptance.run(round.wishing(p, lie), lottery);
          assertThat(rank(round, p, honest.opening(p)))
              .as("seed %d, person %d, list %s", one, p, Arrays.toString(lie))
              .isLessThanOrEqualTo(rank(round, p, then.opening(p)));
        }
      }
    }
  }

  private static int rank(Round round, int person, int opening) {
    for (int i = 0; i < round.wishes(person); i++) {
      if (round.wish(person, i) == opening) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static List<Outcome> everyOutcome(Round round) {
    List<Outcome> all = new ArrayList<>();
    place(round, new int[round.people()], 0, all);
    return all;
  }

  private static void place(Round round, int[] so, int person, List<Outcome> all) {
    if (person == so.length) {
      all.add(Outcome.of(so));
      return;
    }
    for (int opening = -1; opening < round.openings(); opening++) {
      so[person] = opening;
      place(round, so, person + 1, all);
    }
  }

  private static List<int[]> everyOrder(Round round, int person) {
    List<int[]> all = new ArrayList<>();
    List<Integer> wishes = new ArrayList<>();
    for (int i = 0; i < round.wishes(person); i++) {
      wishes.add(round.wish(person, i));
    }
    order(new ArrayList<>(), wishes, all);
    return all;
  }

  private static void order(List<Integer> so, List<Integer> left, List<int[]> all) {
    all.add(so.stream().mapToInt(i -> i).toArray());
    for (Integer next : left) {
      List<Integer> longer = new ArrayList<>(so);
      longer.add(next);
      order(longer, left.stream().filter(o -> !o.equals(next)).toList(), all);
    }
  }

  @Test
  void whatMakesNoSenseIsRefusedWithTheReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Round.of(1, 1).wishes(0, 0, 0))
        .withMessage("Person 0 wishes for opening 0 twice.");
    assertThatIllegalArgumentException().isThrownBy(() -> Round.of(1, 1).wishes(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Round.of(1, 1).wishes(1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Round.of(1, 1).ranks(0, new int[] {0}, new int[] {0}))
        .withMessage("Opening 0 ranks person 0 twice.");
    assertThatIllegalArgumentException().isThrownBy(() -> Round.of(1, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> Round.of(1_000_001, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Round.of(1, 1).wishes(0, new int[Round.WISHES + 1]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReleaseCap.of(new int[] {1}, new int[] {1}))
        .withMessageContaining("Team 1 is unknown");
    assertThatIllegalArgumentException().isThrownBy(() -> three().wishing(BEN, SALES));
  }

  @Test
  void whatIfWishesAreHeldToTheSameRules() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> three().wishing(ANA, DESIGN, DESIGN))
        .withMessage("Person 0 wishes for opening 0 twice.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> three().wishing(3, DESIGN))
        .withMessageContaining("A person's id lies between 0 and 2");
  }

  @Test
  void aWishThatWasNotHandedInIsNobodyElses() {
    assertThat(three().wish(BEN, 0)).isEqualTo(DESIGN);
    assertThatThrownBy(() -> three().wish(BEN, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> three().tier(BEN, 1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void manyOpeningsWithManyMorePlacesThanPeopleAreFilled() {
    int people = 200_000;
    int[] places = new int[20_000];
    Arrays.fill(places, Round.PEOPLE);
    var round = Round.of(people, places).wishes(7, 19_999).ranks(19_999, new int[] {7}).build();

    Outcome outcome = DeferredAcceptance.run(round, LOTTERY);

    assertThat(outcome.opening(7)).isEqualTo(19_999);
    assertThat(outcome.opening(8)).isEqualTo(Outcome.NOWHERE);
  }

  @Test
  void aRankingIsTakenAsItWasHandedIn() {
    int[] best = {ANA, BEN};
    var round = Round.of(3, 1).wishes(ANA, 0).wishes(CAI, 0).ranks(0, best);
    best[0] = CAI;
    assertThat(round.build().tier(ANA, 0)).isZero();
    assertThat(round.build().tier(CAI, 0)).isEqualTo(Round.NOT_RANKED);
  }

  @Test
  void theSealCanBePublishedBefore() {
    assertThat(new Lottery(1).seal()).hasSize(64).isNotEqualTo(new Lottery(2).seal());
    assertThat(new Lottery(1).places(5)).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
  }
}

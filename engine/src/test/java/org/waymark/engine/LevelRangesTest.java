package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelRangesTest {
  private static final int YEAR = 365;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void widerRangesOfLevelsMakeAWiderRangeOfScoresThatHoldsTheScore(long seed) {
    var company = new Company(seed);
    for (int i = 0; i < 200; i++) {
      Requirements opening = company.opening();
      Profile person = company.person();
      Explanation fit = Fit.of(opening, person, company.graph, company.gate);
      List<LevelRanges.Range> narrow = around(person, company.random);
      var narrower = fit.with(LevelRanges.of(narrow)).likely();
      var wider = fit.with(LevelRanges.of(widened(narrow, company.random))).likely();

      assertThat(fit.score())
          .as("seed %d, case %d", seed, i)
          .isBetween(narrower.low(), narrower.high());
      assertThat(wider.low()).isLessThanOrEqualTo(narrower.low());
      assertThat(wider.high()).isGreaterThanOrEqualTo(narrower.high());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyScoreOfLevelsInTheirRangesLiesInTheRange(long seed) {
    var company = new Company(seed);
    for (int i = 0; i < 200; i++) {
      Requirements opening = company.opening();
      Profile person = company.person();
      List<LevelRanges.Range> ranges = around(person, company.random);
      var likely =
          Fit.of(opening, person, company.graph, company.gate)
              .with(LevelRanges.of(ranges))
              .likely();
      Profile truth =
          Profile.of(
              ranges.stream()
                  .map(r -> person.holding(r.skill()).orElseThrow().at(some(r, company.random)))
                  .toList());
      assertThat(Fit.score(opening, truth, company.graph))
          .as("seed %d, case %d", seed, i)
          .isBetween(likely.low(), likely.high());
    }
  }

  private static int some(LevelRanges.Range range, Random random) {
    return range.lowest() + random.nextInt(range.highest() - range.lowest() + 1);
  }

  private static List<LevelRanges.Range> around(Profile person, Random random) {
    List<LevelRanges.Range> ranges = new ArrayList<>();
    for (Holding h : person.holdings()) {
      ranges.add(
          new LevelRanges.Range(
              h.skill(),
              Math.max(1, h.level() - random.nextInt(3)),
              Math.min(5, h.level() + random.nextInt(3))));
    }
    return ranges;
  }

  private static List<LevelRanges.Range> widened(List<LevelRanges.Range> narrow, Random random) {
    return narrow.stream()
        .map(
            r ->
                new LevelRanges.Range(
                    r.skill(),
                    Math.max(1, r.lowest() - random.nextInt(2)),
                    Math.min(5, r.highest() + random.nextInt(2))))
        .toList();
  }

  @Test
  void theOlderWhatWasSaidTheWiderTheRangeOfTheScore() {
    var asked = Requirements.of(new Requirement(0, 5, 10_000, false));
    int width = 0;
    for (int years = 0; years < 12; years++) {
      LevelEstimate e =
          LevelModel.estimate(
              List.of(
                  new Statement(Statement.Source.SELF, 3, years * YEAR),
                  new Statement(Statement.Source.MANAGER, 3, years * YEAR)),
              SkillKind.TOOL,
              null);
      var known = LevelRanges.of(List.of(new LevelRanges.Range(0, e.lowest(), e.highest())));
      Explanation fit =
          Fit.of(
              asked,
              Profile.of(new Holding(0, e.level(), Certainty.LIKELY)),
              SkillGraph.unconnected(1),
              Gate.standard());
      int now = fit.with(known).likely().width();
      assertThat(now).as("after %d years", years).isGreaterThanOrEqualTo(width);
      width = now;
    }
    assertThat(width).isPositive();
  }

  @Test
  void aLevelThatIsKnownToBeSureMovesNothingHoweverItIsCalled() {
    var asked = Requirements.of(new Requirement(0, 5, 10_000, false));
    Explanation guessed =
        Fit.of(
            asked,
            Profile.of(new Holding(0, 3, Certainty.GUESSED)),
            SkillGraph.unconnected(1),
            Gate.standard());
    assertThat(guessed.likely().width()).isPositive();
    Explanation known = guessed.with(LevelRanges.of(List.of(new LevelRanges.Range(0, 3, 3))));
    assertThat(known.likely().width()).isZero();
    assertThat(known.worthEvidence()).isEmpty();
    assertThat(known.score()).isEqualTo(guessed.score());
  }

  @Test
  void aRangeThatWasReadBeforeTheLevelChangedStillHoldsTheLevel() {
    var ranges = LevelRanges.of(List.of(new LevelRanges.Range(7, 2, 3)));
    assertThat(ranges.highest(new Holding(7, 5, Certainty.CERTAIN))).isEqualTo(5);
    assertThat(ranges.lowest(new Holding(7, 1, Certainty.CERTAIN))).isEqualTo(1);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LevelRanges.Range(0, 3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new LevelRanges.Range(0, 0, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new LevelRanges.Range(0, 1, 6));
    var once = new LevelRanges.Range(4, 1, 2);
    assertThatIllegalArgumentException().isThrownBy(() -> LevelRanges.of(List.of(once, once)));
  }
}

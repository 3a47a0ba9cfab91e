package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.engine.Statement.Source.CERTIFICATE;
import static org.waymark.engine.Statement.Source.MANAGER;
import static org.waymark.engine.Statement.Source.PEER;
import static org.waymark.engine.Statement.Source.ROLE;
import static org.waymark.engine.Statement.Source.SELF;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.engine.RaterSeverity.Rating;
import org.waymark.engine.Statement.Source;

class LevelModelTest {
  private static final int TWO_YEARS = 730;

  private static LevelEstimate knowledge(Statement... said) {
    return LevelModel.estimate(List.of(said), SkillKind.KNOWLEDGE, null);
  }

  @Test
  void theMeanAndItsErrorByHand() {
    LevelEstimate e = knowledge(new Statement(SELF, 4, 0), new Statement(MANAGER, 2, 0));
    assertThat(e.mean()).isEqualTo((1 * 4 + 2 * 2) / 3.0, within(1e-12));
    assertThat(e.deviation()).isEqualTo(0.7 / Math.sqrt(3), within(1e-12));
    assertThat(e.low()).isEqualTo(e.mean() - 1.2815515655446004 * e.deviation(), within(1e-12));
    assertThat(knowledge(new Statement(SELF, 5, 0)).high()).isEqualTo(5);
  }

  @Test
  void aToolIsForgottenFasterThanAWayOfWorking() {
    List<Statement> old = List.of(new Statement(MANAGER, 4, TWO_YEARS));
    LevelEstimate tool = LevelModel.estimate(old, SkillKind.TOOL, null);
    LevelEstimate behaviour = LevelModel.estimate(old, SkillKind.BEHAVIOUR, null);
    assertThat(tool.certainty()).isEqualTo(Certainty.STATED);
    assertThat(tool.high() - tool.low()).isGreaterThan(behaviour.high() - behaviour.low());
  }

  @Test
  void aNewcomerStandsWhereOthersOfTheRoleDoAndIsOnlyGuessed() {
    RolePrior prior = RolePrior.of(List.of(3, 4, 3, 4, 3, 4));
    LevelEstimate e = LevelModel.estimate(List.of(), SkillKind.KNOWLEDGE, prior);
    assertThat(e.mean()).isEqualTo(3.5, within(1e-12));
    assertThat(e.certainty()).isEqualTo(Certainty.GUESSED);

    LevelEstimate own =
        LevelModel.estimate(List.of(new Statement(SELF, 1, 0)), SkillKind.KNOWLEDGE, prior);
    assertThat(own.level()).isLessThan(3);
    assertThat(
            LevelModel.estimate(
                List.of(new Statement(SELF, 1, 0), new Statement(ROLE, 5, 0)),
                SkillKind.KNOWLEDGE,
                prior))
        .extracting(LevelEstimate::mean)
        .isEqualTo(own.mean());
  }

  @Test
  void aRoleWhoseHoldersDifferSaysLittle() {
    assertThat(RolePrior.of(List.of(1, 5, 1, 5, 1, 5)).weight())
        .isLessThan(RolePrior.of(List.of(3, 3, 3, 3, 3, 3)).weight());
    assertThat(RolePrior.of(Collections.nCopies(1_000, 3)).weight()).isLessThanOrEqualTo(0.6);
  }

  @Test
  void aSevereRatersLevelsAreRaised() {
    List<Rating> ratings = new ArrayList<>();
    for (int item = 0; item < 40; item++) {
      ratings.add(new Rating(0, item, 2));
      ratings.add(new Rating(1, item, 3));
      ratings.add(new Rating(2, item, 3));
    }
    RaterSeverity severity = RaterSeverity.of(ratings);
    assertThat(severity.of(0) - severity.of(1)).isEqualTo(1, within(0.15));
    assertThat(severity.of(0)).isPositive();
    assertThat(severity.of(99)).isZero();
    assertThat(new Statement(PEER, 2, 0, severity.of(0)).corrected()).isGreaterThan(2.4);
  }

  @Test
  void whoIsAloneWithWhatTheyRatedIsNotCorrected() {
    var alone = RaterSeverity.of(List.of(new Rating(0, 0, 1), new Rating(0, 1, 1)));
    assertThat(alone.of(0)).isEqualTo(0, within(1e-9));
  }

  @Test
  void knownSeveritiesAreFoundAgain() {
    var random = new Random(5);
    double[] truth = {-1, -0.5, 0, 0.5, 1};
    List<Rating> ratings = new ArrayList<>();
    for (int item = 0; item < 600; item++) {
      double level = 2 + 2 * random.nextDouble();
      for (int rater = 0; rater < 5; rater++) {
        double said = level - truth[rater] + random.nextGaussian() * 0.3;
        ratings.add(new Rating(rater, item, Math.clamp(Math.round(said), 1, 5)));
      }
    }
    RaterSeverity severity = RaterSeverity.of(ratings);
    for (int rater = 0; rater < 5; rater++) {
      assertThat(severity.of(rater))
          .as("seed 5, rater %d", rater)
          .isEqualTo(truth[rater], within(.12));
    }
  }

  @Test
  void whatWouldHelpMostComesFirst() {
    List<Statement> said = List.of(new Statement(SELF, 3, 0));
    List<LevelModel.Help> helps = LevelModel.whatWouldHelp(said, SkillKind.TOOL, null);
    assertThat(helps.getFirst().source()).isIn(MANAGER, CERTIFICATE);
    assertThat(helps.getFirst().then()).isEqualTo(Certainty.LIKELY);
    assertThat(helps).extracting(LevelModel.Help::source).doesNotContain(SELF, ROLE);
    assertThat(LevelModel.whatWouldHelp(List.of(), SkillKind.TOOL, null)).hasSize(7);
    List<Statement> old = List.of(new Statement(MANAGER, 3, 2_000));
    assertThat(LevelModel.whatWouldHelp(old, SkillKind.TOOL, null))
        .extracting(LevelModel.Help::source)
        .contains(MANAGER);
  }

  @Test
  void neverLowerWhenAnyoneSaysMoreAndNeverWiderWithMoreEvidence() {
    var random = new Random(31);
    for (int i = 0; i < 5_000; i++) {
      SkillKind kind = List.of(SkillKind.values()).get(random.nextInt(4));
      RolePrior prior =
          random.nextBoolean() ? null : new RolePrior(1 + 4 * random.nextDouble(), .4);
      List<Statement> before = new ArrayList<>();
      for (int n = 0; n <= random.nextInt(6); n++) {
        before.add(some(random));
      }
      LevelEstimate now = LevelModel.estimate(before, kind, prior);

      List<Statement> raised = new ArrayList<>(before);
      int which = random.nextInt(before.size());
      Statement s = before.get(which);
      int level = Math.min(5, s.level() + 1);
      raised.set(which, new Statement(s.source(), level, s.ageDays(), s.severity()));
      LevelEstimate higher = LevelModel.estimate(raised, kind, prior);
      assertThat(higher.mean())
          .as("seed 31, case %d", i)
          .isGreaterThanOrEqualTo(now.mean() - 1e-12);
      assertThat(higher.level()).isGreaterThanOrEqualTo(now.level());
      assertThat(higher.certainty()).isEqualTo(now.certainty());

      List<Statement> more = new ArrayList<>(before);
      more.add(new Statement(PEER, 1 + random.nextInt(5), random.nextInt(2_000)));
      LevelEstimate surer = LevelModel.estimate(more, kind, prior);
      assertThat(surer.deviation()).isLessThan(now.deviation());
      assertThat(surer.certainty().factor()).isGreaterThanOrEqualTo(now.certainty().factor());
    }
  }

  @Test
  void aFreshWordNoLowerThanTheLevelAndThanItsSourceSaidBeforeNeverLowersIt() {
    var random = new Random(47);
    for (int i = 0; i < 5_000; i++) {
      SkillKind kind = List.of(SkillKind.values()).get(random.nextInt(4));
      List<Statement> before = new ArrayList<>();
      for (int n = 0; n <= random.nextInt(6); n++) {
        before.add(some(random));
      }
      LevelEstimate now = LevelModel.estimate(before, kind, null);
      Source source = List.of(Source.values()).get(random.nextInt(Source.values().length));
      double said =
          before.stream()
              .filter(s -> s.source() == source)
              .mapToDouble(Statement::corrected)
              .max()
              .orElse(1);
      int level = (int) Math.ceil(Math.clamp(Math.max(said, now.mean()), 1, 5));
      if (level >= said) {
        List<Statement> more = new ArrayList<>(before);
        more.add(new Statement(source, level, 0));
        LevelEstimate then = LevelModel.estimate(more, kind, null);
        assertThat(then.mean())
            .as("seed 47, case %d", i)
            .isGreaterThanOrEqualTo(now.mean() - 1e-12);
        assertThat(then.level()).isGreaterThanOrEqualTo(now.level());
        assertThat(then.certainty().factor()).isGreaterThanOrEqualTo(now.certainty().factor());
      }
    }
  }

  @Test
  void theNewerOfTwoWordsOfColleaguesWeighsMore() {
    for (SkillKind kind : SkillKind.values()) {
      LevelEstimate newIsHigh =
          LevelModel.estimate(
              List.of(new Statement(PEER, 4, 30), new Statement(PEER, 2, 900)), kind, null);
      LevelEstimate newIsLow =
          LevelModel.estimate(
              List.of(new Statement(PEER, 2, 30), new Statement(PEER, 4, 900)), kind, null);
      assertThat(newIsHigh.mean()).isGreaterThan(3);
      assertThat(newIsLow.mean()).isLessThan(3);
    }
  }

  @Test
  void withTimeEveryLevelBecomesLessSureAndItsIntervalWider() {
    var random = new Random(53);
    for (int i = 0; i < 2_000; i++) {
      SkillKind kind = List.of(SkillKind.values()).get(random.nextInt(4));
      List<Statement> today = new ArrayList<>();
      for (int n = 0; n <= random.nextInt(6); n++) {
        today.add(some(random));
      }
      int days = 1 + random.nextInt(2_000);
      List<Statement> later =
          today.stream()
              .map(s -> new Statement(s.source(), s.level(), s.ageDays() + days, s.severity()))
              .toList();
      LevelEstimate now = LevelModel.estimate(today, kind, null);
      LevelEstimate then = LevelModel.estimate(later, kind, null);
      assertThat(then.deviation()).as("seed 53, case %d", i).isGreaterThan(now.deviation());
      assertThat(then.certainty().factor()).isLessThanOrEqualTo(now.certainty().factor());
      assertThat(then.mean()).as("all age alike").isEqualTo(now.mean(), within(1e-9));
    }
  }

  @Test
  void theIntervalAsLevelsHoldsTheLevel() {
    var random = new Random(59);
    for (int i = 0; i < 5_000; i++) {
      LevelEstimate e = knowledge(some(random), some(random));
      assertThat(e.level()).isBetween(e.lowest(), e.highest());
      assertThat(e.lowest()).isBetween(1, 5);
      assertThat(e.highest()).isBetween(1, 5);
    }
    assertThat(knowledge(new Statement(SELF, 3, 0)))
        .extracting(LevelEstimate::lowest, LevelEstimate::highest)
        .containsExactly(2, 4);
  }

  private static Statement some(Random random) {
    Source source = List.of(Source.values()).get(random.nextInt(Source.values().length));
    double severity = random.nextInt(3) - 1;
    return new Statement(source, 1 + random.nextInt(5), random.nextInt(3_000), severity);
  }

  @Test
  void theExplanationShowsTheIntervalAndWhereEvidenceWouldHelp() {
    var graph = SkillGraph.unconnected(2);
    var asked =
        Requirements.of(new Requirement(0, 4, 7_000, true), new Requirement(1, 3, 3_000, false));
    Profile person =
        Profile.of(new Holding(0, 3, Certainty.GUESSED), new Holding(1, 3, Certainty.STATED));
    Explanation fit = Fit.of(asked, person, graph, Gate.standard());

    assertThat(fit.lowest(fit.parts().getFirst())).isEqualTo(1);
    assertThat(fit.highest(fit.parts().getFirst())).isEqualTo(4);
    assertThat(fit.worthEvidence()).extracting(Explanation.Unsure::skill).containsExactly(0, 1);
    assertThat(fit.worthEvidence().stream().mapToInt(Explanation.Unsure::narrows).sum())
        .isEqualTo(fit.likely().high() - fit.likely().low());
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LevelModel.estimate(List.of(), SkillKind.TOOL, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Statement(SELF, 3, 0, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> new Statement(SELF, 3, 0, 2.5));
    assertThatIllegalArgumentException().isThrownBy(() -> RolePrior.of(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new RolePrior(Double.NaN, 0.3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rating(-1, 0, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RaterSeverity.of(List.of(new Rating(Integer.MAX_VALUE - 1, 0, 3))))
        .withMessageContaining("The number of raters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RaterSeverity.of(List.of(new Rating(0, 1, 3))))
        .withMessageContaining("The number of items");
  }
}

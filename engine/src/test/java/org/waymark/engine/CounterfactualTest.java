package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.engine.Counterfactual.Outcome;

class CounterfactualTest {
  private static final int PRODUCT = 0;
  private static final int ANALYSIS = 1;
  private static final Learning TEN_HOURS = Learning.everyStep(10);

  private final SkillGraph graph = SkillGraph.builder(2).near(PRODUCT, ANALYSIS, 100).build();
  private final Requirements productManager =
      Requirements.of(
          new Requirement(PRODUCT, 3, 6_000, true), new Requirement(ANALYSIS, 4, 4_000, false));

  private Explanation fit(Holding... held) {
    return Fit.of(productManager, Profile.of(held), graph, Gate.standard());
  }

  @Test
  void oneStepOfAMissingSkillPassesTheGate() {
    Counterfactual change = Counterfactual.of(fit(), Goal.passGate(), TEN_HOURS);

    assertThat(change.outcome()).isEqualTo(Outcome.REACHABLE);
    assertThat(change.steps())
        .containsExactly(
            new Counterfactual.Step(PRODUCT, 0, 1, 10, 6_000 * (224 / 3), List.of(PRODUCT)));
    assertThat(change.hours()).isEqualTo(10);
    assertThat(change.minimal()).isTrue();
  }

  @Test
  void aNearSkillThatIsThereAlreadyMayBeTheShorterWay() {
    Explanation analyst = fit(new Holding(ANALYSIS, 1, Certainty.LIKELY));
    Learning productIsHard =
        new Learning((skill, level) -> skill == PRODUCT ? 100 : 10, Certainty.LIKELY);

    Counterfactual change = Counterfactual.of(analyst, Goal.passGate(), productIsHard);

    assertThat(change.steps()).extracting(Counterfactual.Step::skill).containsExactly(ANALYSIS);
    assertThat(change.steps().getFirst().helps()).containsExactly(PRODUCT, ANALYSIS);
    assertThat(change.scoreAfter())
        .isEqualTo(change.scoreBefore() + change.steps().getFirst().points());
  }

  @Test
  void oneSkillThatOpensTwoGatesBeatsTwoThatAreEachCheaper() {
    int near = 2;
    SkillGraph both = SkillGraph.builder(3).near(0, near, 100).near(1, near, 100).build();
    var two =
        Requirements.of(new Requirement(0, 3, 5_000, true), new Requirement(1, 3, 5_000, true));
    Profile person = Profile.of(new Holding(near, 2, Certainty.LIKELY));
    var learning = new Learning((skill, level) -> skill == near ? 10 : 6, Certainty.LIKELY);

    Counterfactual change =
        Counterfactual.of(Fit.of(two, person, both, Gate.standard()), Goal.passGate(), learning);

    assertThat(change.steps()).extracting(Counterfactual.Step::skill).containsExactly(near);
    assertThat(change.hours()).isEqualTo(10);
  }

  @Test
  void whoPassesNeedsNoChange() {
    Explanation there = fit(new Holding(PRODUCT, 3, Certainty.STATED));
    assertThat(Counterfactual.of(there, Goal.passGate(), TEN_HOURS).outcome())
        .isEqualTo(Outcome.ALREADY_THERE);
  }

  @Test
  void aScoreThatLearningCannotGiveIsOutOfReach() {
    assertThat(Counterfactual.of(fit(), Goal.score(Fit.FULL), TEN_HOURS).outcome())
        .isEqualTo(Outcome.OUT_OF_REACH);
  }

  @Test
  void toOvertakeARivalTiesGoToTheLowerRow() {
    Explanation me = fit(new Holding(PRODUCT, 2, Certainty.LIKELY));
    var equal = new Hit(5, me.score(), true);

    assertThat(Counterfactual.toOvertake(me, 4, equal, TEN_HOURS).outcome())
        .isEqualTo(Outcome.ALREADY_THERE);
    assertThat(Counterfactual.toOvertake(me, 6, equal, TEN_HOURS).scoreAfter())
        .isGreaterThan(me.score());
    assertThat(Counterfactual.toOvertake(me, 6, new Hit(5, Fit.FULL, true), TEN_HOURS).outcome())
        .isEqualTo(Outcome.OUT_OF_REACH);
  }

  @Test
  void passingTheGateOvertakesEveryoneWhoDoesNot() {
    Explanation nothing = fit();
    Counterfactual change =
        Counterfactual.toOvertake(nothing, 9, new Hit(1, 4_000 * 255, false), TEN_HOURS);
    assertThat(change.steps()).extracting(Counterfactual.Step::skill).containsExactly(PRODUCT);
  }

  @Test
  void hoursBeyondTheirRangeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Counterfactual.of(fit(), Goal.passGate(), Learning.everyStep(0)))
        .withMessageContaining("Hours of a step");
    assertThatIllegalArgumentException().isThrownBy(() -> Goal.score(Fit.FULL + 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void nothingSmallerReachesTheGoal(long seed) {
    var company = new Company(seed, 3 + (int) (seed % 4));
    for (int i = 0; i < 25; i++) {
      Requirements opening = company.opening();
      Profile person = company.person();
      int price = 1 + company.random.nextInt(9);
      var learning =
          new Learning((skill, level) -> price + skill * 3 % 7 + level, Certainty.LIKELY);
      var goal = new Goal(company.random.nextBoolean(), company.random.nextInt(Fit.FULL * 9 / 10));
      Explanation fit = Fit.of(opening, person, company.graph, company.gate);

      Counterfactual change = Counterfactual.of(fit, goal, learning);

      var brute = new EveryChange(opening, person, company, goal, learning);
      assertThat(cost(change)).as("seed %d, case %d", seed, i).isEqualTo(brute.cheapest());
      reallyReachesIt(change, opening, person, company, goal, learning);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void nothingSmallerReachesTheRank(long seed) {
    var company = new Company(seed, 3 + (int) (seed % 4));
    for (int i = 0; i < 15; i++) {
      Requirements opening = company.opening();
      List<Profile> people = company.people(8);
      int row = company.random.nextInt(8);
      int rank = 1 + company.random.nextInt(9);
      var learning = new Learning((skill, level) -> 1 + skill * 3 % 7 + level, Certainty.LIKELY);
      var index = PeopleIndex.of(people, company.graph, company.gate);

      Counterfactual change = index.snapshot().toReach(opening, row, rank, learning);

      var oracle = new Oracle(company.graph, company.gate);
      var brute =
          new EveryChange(
              opening,
              people.get(row),
              company,
              now -> {
                var then = new java.util.ArrayList<>(people);
                then.set(row, now);
                return oracle.slate(opening, then, rank, null).stream()
                    .anyMatch(h -> h.row() == row);
              },
              learning);
      assertThat(cost(change)).as("seed %d, case %d", seed, i).isEqualTo(brute.cheapest());
    }
  }

  private static long cost(Counterfactual change) {
    return switch (change.outcome()) {
      case ALREADY_THERE -> 0;
      case OUT_OF_REACH -> Long.MAX_VALUE;
      case REACHABLE -> change.hours() * 1000L + change.steps().size();
    };
  }

  private static void reallyReachesIt(
      Counterfactual change,
      Requirements opening,
      Profile person,
      Company company,
      Goal goal,
      Learning learning) {
    Profile then = person;
    for (Counterfactual.Step step : change.steps()) {
      var certainty =
          person.holding(step.skill()).map(Holding::certainty).orElse(learning.reached());
      then = then.with(new Holding(step.skill(), step.to(), learning.certainty(certainty)));
    }
    Explanation after = Fit.of(opening, then, company.graph, company.gate);
    assertThat(after.score()).isEqualTo(change.scoreAfter());
    if (change.outcome() == Outcome.REACHABLE) {
      assertThat(after.score()).isGreaterThanOrEqualTo(goal.score());
      assertThat(after.gatePassed() || !goal.gate()).isTrue();
    }
  }

  @Test
  void aLargeCaseIsAnsweredAndSaysWhetherItIsMinimal() {
    var company = new Company(4, 400);
    for (int i = 0; i < 20; i++) {
      Requirements opening = company.opening();
      Explanation fit = Fit.of(opening, company.person(), company.graph, Gate.standard());
      Counterfactual change =
          Counterfactual.of(fit, Goal.score(opening.isEmpty() ? 0 : 1_800_000), TEN_HOURS);
      assertThat(change.scoreAfter())
          .isGreaterThanOrEqualTo(change.outcome() == Outcome.REACHABLE ? 1_800_000 : fit.score());
    }
  }
}

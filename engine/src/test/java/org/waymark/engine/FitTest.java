package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FitTest {
  private static final int PYTHON = 0;
  private static final int JAVA = 1;
  private static final int SQL = 2;
  private static final Gate GATE = Gate.standard();

  private final SkillGraph graph =
      SkillGraph.builder(4).near(PYTHON, JAVA, 128).near(PYTHON, SQL, 90).build();

  private static Holding sure(int skill, int level) {
    return new Holding(skill, level, Certainty.CERTAIN);
  }

  private static Requirements python(int minimum) {
    return Requirements.of(new Requirement(PYTHON, minimum, 10_000, true));
  }

  private Explanation fit(Requirements asked, Holding... held) {
    return Fit.of(asked, Profile.of(held), graph, GATE);
  }

  @Test
  void whoHasAllThatIsAskedForHasFullFit() {
    assertThat(fit(python(3), sure(PYTHON, 3)).score()).isEqualTo(Fit.FULL);
  }

  @Test
  void surplusEarnsNothing() {
    assertThat(fit(python(3), sure(PYTHON, 5)).score()).isEqualTo(Fit.FULL);
  }

  @Test
  void aNearSkillEarnsAShareRoundedDown() {
    Explanation ana = fit(python(4), new Holding(JAVA, 3, Certainty.LIKELY));

    assertThat(ana.parts().getFirst().credit()).isEqualTo(128 * 3 * 224 / (255 * 4));
    assertThat(ana.parts().getFirst().match()).isEqualTo(Part.Match.ADJACENT);
    assertThat(ana.score()).isEqualTo(10_000 * 84);
  }

  @Test
  void severalNearSkillsDoNotAddUp() {
    assertThat(fit(python(3), sure(JAVA, 3), sure(SQL, 3)).score())
        .isEqualTo(fit(python(3), sure(JAVA, 3)).score());
  }

  @Test
  void nearnessIsDirected() {
    var java = Requirements.of(new Requirement(JAVA, 3, 10_000, false));
    assertThat(fit(java, sure(PYTHON, 5)).score()).isZero();
  }

  @Test
  void unsureIsNotAbsent() {
    assertThat(fit(python(3), new Holding(PYTHON, 3, Certainty.GUESSED)).score())
        .isEqualTo(10_000 * 140);
  }

  @Test
  void aMissingRequiredSkillClosesTheGateWhateverTheRest() {
    var asked =
        Requirements.of(
            new Requirement(PYTHON, 3, 1, true), new Requirement(JAVA, 3, 9_999, false));
    Explanation ben = Fit.of(asked, Profile.of(sure(JAVA, 5)), SkillGraph.unconnected(4), GATE);

    assertThat(ben.displayScore()).isEqualTo(100);
    assertThat(ben.gatePassed()).isFalse();
    assertThat(ben.gaps()).extracting(p -> p.requirement().skill()).containsExactly(PYTHON);
  }

  @Test
  void theGateOpensAtItsThreshold() {
    var at64 = SkillGraph.builder(2).near(0, 1, 64).build();
    var at63 = SkillGraph.builder(2).near(0, 1, 63).build();
    Profile near = Profile.of(sure(1, 3));

    assertThat(Fit.of(python(3), near, at64, GATE).gatePassed()).isTrue();
    assertThat(Fit.of(python(3), near, at63, GATE).gatePassed()).isFalse();
  }

  @Test
  void nothingAskedIsPassedWithNoPoints() {
    Explanation nothing = fit(Requirements.none(), sure(PYTHON, 5));

    assertThat(nothing.score()).isZero();
    assertThat(nothing.gatePassed()).isTrue();
    assertThat(nothing.tree()).isEqualTo(new Node.Sum(java.util.List.of()));
  }

  @Test
  void theSameSkillEarnsTheCreditBeforeANearOneThatEarnsAsMuch() {
    var close = SkillGraph.builder(2).near(0, 1, 254).build();
    var asked = Requirements.of(new Requirement(0, 5, 10_000, false));
    Profile both =
        Profile.of(new Holding(0, 4, Certainty.CERTAIN), new Holding(1, 4, Certainty.CERTAIN));
    assertThat(Fit.of(asked, both, close, GATE).parts().getFirst().via()).isEqualTo(sure(0, 4));
  }

  @Test
  void unknownSkillsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fit(python(3), sure(4, 3)))
        .withMessage("Skill 4 is unknown: the graph has 4 skills.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fit(Requirements.of(new Requirement(9, 3, 10_000, false))));
  }
}

package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void everyExplanationAddsUp(long seed) {
    var company = new Company(seed);
    var oracle = new Oracle(company.graph, company.gate);
    for (int i = 0; i < 200; i++) {
      Requirements opening = company.opening();
      Profile person = company.person();
      Explanation fit = Fit.of(opening, person, company.graph, company.gate);

      assertThat(fit.score())
          .as("seed %d, case %d", seed, i)
          .isEqualTo(oracle.score(opening, person));
      assertThat(fit.gatePassed()).isEqualTo(oracle.passes(opening, person));
      partsAddUp(fit);
      treeAddsUp(fit.tree(), fit);
      columnAddsUp(fit);
      scoreLiesInItsRange(fit);
    }
  }

  private static void partsAddUp(Explanation fit) {
    assertThat(fit.parts().stream().mapToInt(Part::points).sum()).isEqualTo(fit.score());
    for (Part part : fit.parts()) {
      assertThat(part.points() + part.pointsLost()).isEqualTo(part.requirement().weight() * 255);
      assertThat(part.via() == null).isEqualTo(part.credit() == 0);
    }
  }

  private static void treeAddsUp(Node node, Explanation fit) {
    assertThat(node.contribution()).isEqualTo(fit.score());
    assertThat(node).isInstanceOf(Node.Sum.class);
    if (node instanceof Node.Sum(var children)) {
      for (int i = 0; i < children.size(); i++) {
        child(children.get(i), fit.parts().get(i), fit.gate());
      }
    }
  }

  private static void child(Node node, Part part, Gate gate) {
    assertThat(node.contribution()).isEqualTo(part.points());
    switch (node) {
      case Node.Gated gated -> {
        assertThat(part.requirement().required()).isTrue();
        assertThat(gated.passed()).isEqualTo(gate.passes(part.requirement(), part.credit()));
        best(gated.child(), part);
      }
      case Node.Max max -> best(max, part);
      default -> throw new AssertionError(node);
    }
  }

  private static void best(Node.Max max, Part part) {
    assertThat(max.credit()).isEqualTo(part.credit());
    if (part.via() != null) {
      Node.Product first = max.children().getFirst();
      assertThat(first.via()).isEqualTo(part.via());
      assertThat(first.similarity()).isEqualTo(part.similarity());
    }
  }

  private static void columnAddsUp(Explanation fit) {
    assertThat(fit.displayPoints().stream().mapToInt(i -> i).sum()).isEqualTo(fit.displayScore());
    for (int i = 0; i < fit.parts().size(); i++) {
      double exact = fit.parts().get(i).points() * 100.0 / Fit.FULL;
      assertThat(Math.abs(fit.displayPoints().get(i) - exact)).isLessThan(1);
    }
  }

  private static void scoreLiesInItsRange(Explanation fit) {
    assertThat(fit.score()).isBetween(fit.likely().low(), fit.likely().high());
  }

  @Test
  void theRangeMovesGuessedLevelsFurtherThanStatedOnesAndCertainOnesNotAtAll() {
    assertThat(range(Certainty.CERTAIN)).isEqualTo(new Explanation.Range(3 * 51, 3 * 51));
    assertThat(range(Certainty.STATED)).isEqualTo(new Explanation.Range(73, 147));
    assertThat(range(Certainty.GUESSED)).isEqualTo(new Explanation.Range(28, 112));
  }

  private static Explanation.Range range(Certainty certainty) {
    var asked = Requirements.of(new Requirement(0, 5, 10_000, false));
    var person = Profile.of(new Holding(0, 3, certainty));
    var range = Fit.of(asked, person, SkillGraph.unconnected(1), Gate.standard()).likely();
    return new Explanation.Range(range.low() / 10_000, range.high() / 10_000);
  }

  @Test
  void aGuessAtTheLowestLevelMayBeNothing() {
    var asked = Requirements.of(new Requirement(0, 3, 10_000, false));
    var person = Profile.of(new Holding(0, 1, Certainty.GUESSED));
    assertThat(Fit.of(asked, person, SkillGraph.unconnected(1), Gate.standard()).likely().low())
        .isZero();
  }
}

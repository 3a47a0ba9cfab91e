package org.waymark.app.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.waymark.engine.Certainty;
import org.waymark.engine.Fit;
import org.waymark.engine.Gate;
import org.waymark.engine.Holding;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

class ShownPointsTest {
  private static final int SKILLS = 12;
  private static final SkillGraph GRAPH = SkillGraph.unconnected(SKILLS);

  @RepeatedTest(300)
  void columnsAddUpAndNoLineGivesMoreThanItCould(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int asked = 1 + random.nextInt(SKILLS);
    List<Requirements.Weighted> wanted = new ArrayList<>();
    List<Holding> held = new ArrayList<>();
    for (int skill = 0; skill < asked; skill++) {
      wanted.add(
          new Requirements.Weighted(
              skill, 1 + random.nextInt(5), 0.1 + random.nextDouble(), random.nextBoolean()));
      if (random.nextInt(4) > 0) {
        held.add(
            new Holding(
                skill,
                1 + random.nextInt(5),
                random.nextBoolean() ? Certainty.CERTAIN : Certainty.STATED));
      }
    }
    ShownPoints shown = shown(wanted, held);
    assertThat(sum(shown.points())).isEqualTo(shown.score());
    assertThat(sum(shown.of())).isEqualTo(100);
    IntStream.range(0, asked)
        .forEach(i -> assertThat(shown.points().get(i)).isBetween(0, shown.of().get(i)));
  }

  @Test
  void aFullFitShowsEveryPoint() {
    ShownPoints shown =
        shown(
            List.of(
                new Requirements.Weighted(0, 3, 1, true),
                new Requirements.Weighted(1, 3, 1, true),
                new Requirements.Weighted(2, 3, 1, true)),
            IntStream.range(0, 3).mapToObj(s -> new Holding(s, 5, Certainty.CERTAIN)).toList());
    assertThat(shown.score()).isEqualTo(100);
    assertThat(shown.points()).isEqualTo(shown.of());
  }

  @Test
  void nothingAskedShowsNothing() {
    ShownPoints shown = shown(List.of(), List.of());
    assertThat(shown.points()).isEmpty();
    assertThat(shown.of()).isEmpty();
  }

  private static ShownPoints shown(List<Requirements.Weighted> wanted, List<Holding> held) {
    return ShownPoints.of(
        Fit.of(Requirements.weighted(wanted), Profile.of(held), GRAPH, Gate.standard()));
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(n -> n).sum();
  }
}

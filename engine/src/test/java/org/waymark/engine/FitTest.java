package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FitTest {
  private static final int PYTHON = 0;
  private static final int JAVA = 1;

  private final SkillGraph graph = SkillGraph.builder(2).near(PYTHON, JAVA, 128).build();

  @Test
  void aNearSkillEarnsAShareAndTheColumnAddsUp() {
    var asked = Requirements.of(new Requirement(PYTHON, 4, 10_000, true));
    var ana = Profile.of(new Holding(JAVA, 3, Certainty.LIKELY));

    Explanation fit = Fit.of(asked, ana, graph, Gate.standard());

    assertThat(fit.parts().getFirst().credit()).isEqualTo(128 * 3 * 224 / (255 * 4));
    assertThat(fit.score()).isEqualTo(10_000 * 84);
    assertThat(fit.gatePassed()).isTrue();
    assertThat(fit.tree().contribution()).isEqualTo(fit.score());
    assertThat(fit.displayPoints()).isEqualTo(List.of(33));
  }
}

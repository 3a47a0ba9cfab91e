package org.waymark.app.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.app.skills.Skills;
import org.waymark.engine.Certainty;
import org.waymark.engine.Fit;
import org.waymark.engine.Gate;
import org.waymark.engine.Holding;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirement;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

class WhyTest {
  @ParameterizedTest
  @CsvSource({
    "CERTAIN, LIKELY, matching.why.all",
    "CERTAIN, STATED, matching.why.all.partly",
    "GUESSED, LIKELY, matching.why.all.partly",
    "GUESSED, STATED, matching.why.all.unsure"
  })
  void thatAllIsThereIsSaidWithHowSureItIs(Certainty one, Certainty other, String key) {
    var fit =
        Fit.of(
            Requirements.of(
                new Requirement(0, 3, 5_000, true), new Requirement(1, 2, 5_000, false)),
            Profile.of(new Holding(0, 3, one), new Holding(1, 4, other)),
            SkillGraph.unconnected(2),
            Gate.standard());
    var why = new Why(fit, SkillNames.of(mock(Skills.class), List.of()));
    assertThat(why.gap()).isNull();
    assertThat(why.carries().key()).isEqualTo(key);
  }
}

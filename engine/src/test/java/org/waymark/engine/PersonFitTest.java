package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonFitTest {
  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58})
  void isTheFitOfTheOracleForEveryOpening(long seed) {
    var company = new Company(seed);
    var oracle = new Oracle(company.graph, company.gate);
    for (int p = 0; p < 20; p++) {
      Profile person = company.person();
      PersonFit fit = PersonFit.of(person, company.graph, company.gate);
      for (Requirements opening : company.openings(30)) {
        assertThat(fit.score(opening)).isEqualTo(oracle.score(opening, person));
        assertThat(fit.gatePassed(opening)).isEqualTo(oracle.passes(opening, person));
        assertThat(fit.explain(opening).score()).isEqualTo(fit.score(opening));
      }
    }
  }

  @Test
  void unknownSkillsAreRefused() {
    var graph = SkillGraph.unconnected(2);
    PersonFit nobody = PersonFit.of(Profile.empty(), graph, Gate.standard());
    var odd = Requirements.of(new Requirement(2, 3, 10_000, true));

    assertThatIllegalArgumentException().isThrownBy(() -> nobody.score(odd));
    assertThatIllegalArgumentException().isThrownBy(() -> nobody.gatePassed(odd));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PersonFit.of(
                    Profile.of(new Holding(2, 1, Certainty.STATED)), graph, Gate.standard()));
  }
}

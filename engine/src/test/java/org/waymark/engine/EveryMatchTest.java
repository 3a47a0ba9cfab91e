package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryMatchTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void everybodyGetsWhatTheOracleGivesEach(long seed) {
    var company = new Company(seed);
    List<Profile> people = company.people(company.random.nextInt(300));
    List<Requirements> openings = company.openings(company.random.nextInt(200));
    int k = company.random.nextInt(25);
    List<@Nullable BitSet> shown = new ArrayList<>();
    for (int p = 0; p < people.size(); p++) {
      boolean all = company.random.nextInt(3) == 0;
      double share = List.of(0.01, 0.1, 0.9).get(company.random.nextInt(3));
      shown.add(all ? null : company.filter(openings.size() + 70, share));
    }
    for (LaneSums sums : List.of(new VectorLaneSums(), new ScalarLaneSums())) {
      Map<Integer, List<Hit>> best = new HashMap<>();
      EveryMatch.of(openings, company.graph, company.gate, sums)
          .matches(people, k, shown::get, best::put);

      var oracle = new Oracle(company.graph, company.gate);
      assertThat(best).hasSameSizeAs(people);
      for (int p = 0; p < people.size(); p++) {
        assertThat(best.get(p))
            .as("seed %d, person %d", seed, p)
            .isEqualTo(oracle.matches(people.get(p), new ArrayList<>(openings), k, shown.get(p)));
      }
    }
  }

  @Test
  void manyOpeningsGiveTheSameAsOneByOne() {
    var company = new Company(9, 300);
    List<Profile> people = company.people(400);
    List<Requirements> openings = company.openings(5_000);
    var index = OpeningIndex.of(openings, company.graph, company.gate);
    Map<Integer, List<Hit>> all = new HashMap<>();
    EveryMatch.of(openings, company.graph, company.gate).matches(people, 20, p -> null, all::put);

    assertThat(all).hasSize(people.size());
    all.forEach((p, best) -> assertThat(best).isEqualTo(index.matches(people.get(p), 20)));
  }

  @Test
  void unknownSkillsAreRefused() {
    var graph = SkillGraph.unconnected(1);
    var odd = Requirements.of(new Requirement(1, 3, 10_000, true));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EveryMatch.of(List.of(odd), graph, Gate.standard()));
    Profile holder = Profile.of(new Holding(1, 3, Certainty.STATED));
    var none = EveryMatch.of(List.of(), graph, Gate.standard());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.matches(List.of(holder), 1, p -> null, (p, best) -> {}));
  }
}

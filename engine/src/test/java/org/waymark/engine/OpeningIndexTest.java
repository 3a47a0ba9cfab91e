package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningIndexTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyRankingIsThatOfTheOracle(long seed) {
    var company = new Company(seed);
    List<Requirements> openings = company.openings(company.random.nextInt(300));
    var index = OpeningIndex.of(openings, company.graph, company.gate);

    for (int i = 0; i < 25; i++) {
      agrees(company, new ArrayList<>(openings), index, i);
    }
  }

  private static void agrees(
      Company company, List<@Nullable Requirements> openings, OpeningIndex index, int i) {
    var oracle = new Oracle(company.graph, company.gate);
    Profile person = company.person();
    int k = company.random.nextInt(openings.size() + 3);
    assertThat(index.matches(person, k))
        .as("person %d", i)
        .isEqualTo(oracle.matches(person, openings, k, null));
    for (double share : new double[] {0, 0.01, 0.1, 0.9}) {
      BitSet shown = company.filter(openings.size() + 70, share);
      assertThat(index.matches(person, k, shown))
          .as("person %d, filter %s", i, share)
          .isEqualTo(oracle.matches(person, openings, k, shown));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63, 64, 65, 66})
  void openingsComeChangeAndGo(long seed) {
    var company = new Company(seed);
    List<@Nullable Requirements> openings = new ArrayList<>();
    var index = OpeningIndex.of(List.of(), company.graph, company.gate);
    for (int round = 0; round < 60; round++) {
      if (openings.isEmpty() || company.random.nextInt(3) > 0) {
        Requirements opening = company.opening();
        assertThat(index.add(opening)).isEqualTo(openings.size());
        openings.add(opening);
      } else {
        int row = company.random.nextInt(openings.size());
        boolean gone = company.random.nextBoolean();
        Requirements next = gone ? null : company.opening();
        openings.set(row, next);
        if (next == null) {
          index.remove(row);
        } else {
          index.replace(row, next);
        }
        assertThat(index.requirements(row)).isEqualTo(next);
      }
      agrees(company, openings, index, round);
    }
  }

  @Test
  void severalBlocksAgreeWithTheOracle() {
    var company = new Company(77, 150);
    List<Requirements> openings = company.openings(Blocks.SIZE + 500);
    var index = OpeningIndex.of(openings, company.graph, company.gate);
    agrees(company, new ArrayList<>(openings), index, 0);
    assertThat(index.add(company.opening())).isEqualTo(openings.size());
  }

  @Test
  void bothDirectionsGiveThePairTheSameScore() {
    var company = new Company(88, 40);
    List<Profile> people = company.people(50);
    List<Requirements> openings = company.openings(50);
    var byPerson = OpeningIndex.of(openings, company.graph, company.gate);
    var byOpening = PeopleIndex.of(people, company.graph, company.gate);
    for (int p = 0; p < people.size(); p++) {
      for (Hit match : byPerson.matches(people.get(p), openings.size())) {
        int row = p;
        assertThat(byOpening.slate(openings.get(match.row()), people.size()))
            .filteredOn(h -> h.row() == row)
            .containsExactly(new Hit(p, match.score(), match.gatePassed()));
      }
    }
  }

  @Test
  void unknownRowsAndSkillsAreRefused() {
    var index = OpeningIndex.of(List.of(Requirements.none()), SkillGraph.unconnected(2));
    var odd = Requirements.of(new Requirement(2, 3, 10_000, true));

    assertThatIllegalArgumentException().isThrownBy(() -> index.remove(1));
    assertThatIllegalArgumentException().isThrownBy(() -> index.replace(0, odd));
    assertThatIllegalArgumentException().isThrownBy(() -> index.add(odd));
    assertThat(index.size()).isEqualTo(1);
  }
}

package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleIndexTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everySlateIsThatOfTheOracle(long seed) {
    var company = new Company(seed);
    List<Profile> people = company.people(company.random.nextInt(400));
    var index = PeopleIndex.of(people, company.graph, company.gate);

    for (int i = 0; i < 25; i++) {
      agrees(company, people, index, i);
    }
  }

  private static void agrees(Company company, List<Profile> people, PeopleIndex index, int i) {
    var oracle = new Oracle(company.graph, company.gate);
    Requirements opening = company.opening();
    int k = company.random.nextInt(people.size() + 3);
    assertThat(index.slate(opening, k))
        .as("opening %d", i)
        .isEqualTo(oracle.slate(opening, people, k, null));
    for (double share : new double[] {0, 0.01, 0.1, 0.9}) {
      BitSet shown = company.filter(people.size() + 70, share);
      assertThat(index.slate(opening, k, shown))
          .as("opening %d, filter %s", i, share)
          .isEqualTo(oracle.slate(opening, people, k, shown));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {101, 102, 103})
  void severalBlocksAgreeWithTheOracleAndWithPlainLoops(long seed) {
    var company = new Company(seed, 200);
    List<Profile> people = company.people(2 * Blocks.SIZE + 777);
    var vectors = PeopleIndex.of(people, company.graph, company.gate, new VectorLanes());
    var loops = PeopleIndex.of(people, company.graph, company.gate, new ScalarLanes());

    for (int i = 0; i < 4; i++) {
      Requirements opening = company.opening();
      BitSet shown = company.filter(people.size(), 0.1);
      var slate = vectors.slate(opening, 100, shown);
      assertThat(slate)
          .as("seed %d, opening %d", seed, i)
          .isEqualTo(new Oracle(company.graph, company.gate).slate(opening, people, 100, shown));
      assertThat(loops.slate(opening, 100, shown)).isEqualTo(slate);
      assertThat(loops.slate(opening, people.size()))
          .isEqualTo(vectors.slate(opening, people.size()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void whatWasReplacedOrAddedIsRankedAsIfItHadAlwaysBeenSo(long seed) {
    var company = new Company(seed);
    List<Profile> people = new ArrayList<>(company.people(100));
    var index = PeopleIndex.of(people, company.graph, company.gate);

    for (int round = 0; round < 20; round++) {
      Map<Integer, Profile> changes = new HashMap<>();
      for (int i = 0; i < 5; i++) {
        changes.put(company.random.nextInt(people.size()), company.person());
      }
      index.replaceAll(changes);
      changes.forEach(people::set);
      Profile newcomer = company.person();
      people.add(newcomer);
      assertThat(index.add(newcomer)).isEqualTo(people.size() - 1);
      agrees(company, people, index, round);
    }
    for (int row = 0; row < people.size(); row++) {
      assertThat(index.profile(row)).isEqualTo(people.get(row));
    }
  }

  @Test
  void growsFromNobodyOverTheEdgeOfABlock() {
    var company = new Company(5, 8);
    var index = PeopleIndex.of(List.of(), company.graph, company.gate);
    assertThat(index.slate(company.opening(), 5)).isEmpty();

    List<Profile> people = company.people(Blocks.SIZE - 1);
    index = PeopleIndex.of(people, company.graph, company.gate);
    for (int i = 0; i < 3; i++) {
      Profile next = company.person();
      people.add(next);
      index.add(next);
    }
    Requirements opening = company.opening();
    assertThat(index.slate(opening, people.size()))
        .isEqualTo(
            new Oracle(company.graph, company.gate).slate(opening, people, people.size(), null));
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void theExplanationOfARowIsThatOfTheWholeProfile(long seed) {
    var company = new Company(seed);
    List<Profile> people = company.people(60);
    var index = PeopleIndex.of(people, company.graph, company.gate);
    for (int row = 0; row < people.size(); row++) {
      Requirements opening = company.opening();
      Explanation whole = Fit.of(opening, people.get(row), company.graph, company.gate);
      Explanation fromIndex = index.explain(opening, row);
      assertThat(fromIndex.parts()).isEqualTo(whole.parts());
      assertThat(fromIndex.tree()).isEqualTo(whole.tree());
      assertThat(fromIndex.likely()).isEqualTo(whole.likely());
    }
  }

  @Test
  void equalPeopleStandInTheOrderOfTheirRows() {
    Profile same = Profile.of(new Holding(0, 3, Certainty.STATED));
    var index = PeopleIndex.of(List.of(same, same, same, same), SkillGraph.unconnected(1));
    var asked = Requirements.of(new Requirement(0, 3, 10_000, true));

    assertThat(index.slate(asked, 3)).extracting(Hit::row).containsExactly(0, 1, 2);
  }

  @Test
  void aSkillThatNobodyHasLeavesEverybodyAtZero() {
    var index = PeopleIndex.of(List.of(Profile.empty()), SkillGraph.unconnected(2));
    var asked = Requirements.of(new Requirement(1, 3, 10_000, true));

    assertThat(index.slate(asked, 3)).containsExactly(new Hit(0, 0, false));
  }

  @Test
  void unknownRowsAndSkillsAreRefused() {
    var index = PeopleIndex.of(List.of(Profile.empty()), SkillGraph.unconnected(2));
    Profile odd = Profile.of(new Holding(2, 3, Certainty.STATED));
    var asked = Requirements.of(new Requirement(2, 3, 10_000, true));

    assertThatIllegalArgumentException().isThrownBy(() -> index.replace(1, Profile.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> index.replace(0, odd));
    assertThatIllegalArgumentException().isThrownBy(() -> index.add(odd));
    assertThatIllegalArgumentException().isThrownBy(() -> index.slate(asked, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> index.explain(asked, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.slate(Requirements.none(), -1))
        .withMessageContaining("asked for");
    assertThat(index.size()).isEqualTo(1);
  }
}

package org.waymark.app.skills.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.app.skills.SkillHit.Match;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.SkillIndex.Found;
import org.waymark.app.skills.model.SkillIndex.Name;

class SkillIndexTest {
  private static Name name(int skill, String words, boolean preferred, int rank, int use) {
    return new Name(new SkillId(skill), words, Folding.fold(words), preferred, rank, use);
  }

  private final SkillIndex index =
      SkillIndex.of(
          List.of(
              name(1, "Java", true, 0, 0),
              name(2, "JavaScript", true, 1, 900),
              name(3, "Oracle Java", true, 1, 10),
              name(4, "Café service", true, 0, 0),
              name(5, "User research", true, 0, 5),
              name(5, "Nutzerforschung", false, 0, 5),
              name(6, "research users’ needs", true, 1, 5),
              name(7, "C++", true, 1, 100),
              name(8, "C", true, 1, 100),
              name(9, "Ölwechsel", true, 0, 0),
              name(10, "project management", true, 1, 500),
              name(11, "manage projects", true, 1, 20)));

  private List<Integer> find(String query) {
    return index.find(query, 10).stream().map(f -> f.name().skill().value()).toList();
  }

  @Test
  void theNameItselfComesFirstThenBeginningsThenWordsInside() {
    List<Found> found = index.find("java", 10);
    assertThat(found).extracting(f -> f.name().skill().value()).containsExactly(1, 2, 3);
    assertThat(found)
        .extracting(Found::match)
        .containsExactly(Match.EXACT, Match.PREFIX, Match.WORD_PREFIX);
  }

  @ParameterizedTest
  @CsvSource({
    "CAFE,4",
    "café SERV,4",
    "olwechsel,9",
    "nutzerf,5",
    "'  user   research ',5",
    "c++,7"
  })
  void accentsCapitalsAndSpacesDoNotCount(String query, int skill) {
    assertThat(find(query)).startsWith(skill);
  }

  @Test
  void aSkillIsFoundByAnotherNameAndComesOnce() {
    assertThat(index.find("nutzer", 10))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.name().words()).isEqualTo("Nutzerforschung");
            });
    assertThat(find("c")).containsOnlyOnce(8);
  }

  @Test
  void everySkillWithAWordIsFoundByItsBeginningAndAShortOneByTheWhole() {
    assertThat(ids(index.withWord("JAVA"))).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(ids(index.withWord("nutzer"))).containsExactly(5);
    assertThat(ids(index.withWord("c"))).containsExactly(8);
    assertThat(index.withWord("ja")).isEmpty();
    assertThat(index.withWord("%")).isEmpty();
  }

  @Test
  void everySkillWithAWordLikeItIsFoundAndAShortOneBearsNoSlip() {
    assertThat(ids(index.withWordLike("manegement"))).containsExactly(10);
    assertThat(ids(index.withWordLike("jvaa"))).containsExactlyInAnyOrder(1, 3);
    assertThat(index.withWordLike("jav")).isEmpty();
    assertThat(index.withWordLike("zebra")).isEmpty();
  }

  private static List<Integer> ids(Set<SkillId> skills) {
    return skills.stream().map(SkillId::value).toList();
  }

  @Test
  void wordsMayStandInAnyOrder() {
    assertThat(find("mana proj")).containsExactlyInAnyOrder(10, 11);
    assertThat(find("research us")).startsWith(6).contains(5);
  }

  @ParameterizedTest
  @CsvSource({
    "jvaa,1",
    "javascirpt,2",
    "projct managment,10",
    "user reserch,5",
    "nutzerforschnug,5"
  })
  void aSlipOfTheHandIsForgiven(String typed, int skill) {
    assertThat(find(typed)).startsWith(skill);
    assertThat(index.find(typed, 1)).extracting(Found::match).containsExactly(Match.ALIKE);
  }

  @Test
  void shortWordsAreNotGuessed() {
    assertThat(find("cpp")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"' '", "'!!'", "''"})
  void nothingAskedIsNothingFound(String query) {
    assertThat(find(query)).isEmpty();
  }

  @Test
  void theListIsAsLongAsAsked() {
    assertThat(index.find("j", 1)).hasSize(1);
    assertThat(index.find("j", 0)).isEmpty();
  }

  @Test
  void ofManyTheOwnAndTheOftenUsedComeFirst() {
    SkillIndex many =
        SkillIndex.of(
            Stream.of(
                    name(1, "Sales planning", true, 1, 3),
                    name(2, "Sales talks", true, 1, 300),
                    name(3, "Sales in our shops", true, 0, 0),
                    name(4, "Selling", true, 1, 0),
                    name(4, "Sales work", false, 1, 0))
                .toList());
    assertThat(many.find("sales", 10))
        .extracting(f -> f.name().skill().value())
        .containsExactly(3, 2, 1, 4);
  }
}

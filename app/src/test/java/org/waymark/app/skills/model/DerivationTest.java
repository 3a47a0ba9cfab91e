package org.waymark.app.skills.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.Derivation.Nature;
import org.waymark.app.skills.model.Derivation.Rating;
import org.waymark.app.skills.model.Derivation.Said;
import org.waymark.app.skills.model.Derivation.Use;

class DerivationTest {
  private static final int OCCUPATIONS = 3000;

  private static Said esco(int id, boolean essential, int reach, int askedBy, double family) {
    return esco(id, essential, reach, askedBy, family, 0);
  }

  private static Said esco(
      int id, boolean essential, int reach, int askedBy, double family, double named) {
    return new Said(
        new SkillId(id),
        essential,
        new Nature(false, reach),
        new Use(askedBy, family),
        named,
        Rating.NONE);
  }

  private static Said onet(int id, double importance, double level, double standing) {
    return new Said(
        new SkillId(id),
        false,
        new Nature(false, 1),
        new Use(800, 1),
        0,
        new Rating(importance, level, standing));
  }

  private static Said tool(int id, boolean inDemand, boolean hot, int askedBy) {
    return new Said(
        new SkillId(id),
        inDemand,
        new Nature(true, hot ? 1 : 2),
        new Use(askedBy, 0.1),
        0,
        Rating.NONE);
  }

  private static Requirement of(RequirementSet set, int id) {
    return set.all().stream().filter(r -> r.skill().value() == id).findFirst().orElseThrow();
  }

  private static List<Integer> required(RequirementSet set) {
    return set.all().stream()
        .filter(Requirement::required)
        .map(r -> r.skill().value())
        .sorted()
        .toList();
  }

  @Test
  void anOccupationOfWhichNothingIsSaidAsksForNothing() {
    assertThat(Derivation.of(List.of(), OCCUPATIONS).all()).isEmpty();
  }

  @Test
  void essentialWeighsMoreThanOptionalAndBothAskForLevelThree() {
    var set =
        Derivation.of(
            List.of(esco(1, true, 2, 100, 0.5), esco(2, false, 2, 100, 0.5)), OCCUPATIONS);
    assertThat(of(set, 1).weight()).isEqualTo(8000);
    assertThat(of(set, 2).weight()).isEqualTo(2000);
    assertThat(set.all()).extracting(Requirement::minimum).containsOnly(3);
  }

  @Test
  void requiredAreAtMostFiveThatMarkTheFamily() {
    List<Said> said =
        IntStream.range(0, 10).mapToObj(i -> esco(i, true, 2, 50, (20 - i) / 20.0)).toList();
    assertThat(required(Derivation.of(said, OCCUPATIONS))).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void whatEverybodyNeedsAndWhatHardlyAnybodyElseNeedsIsNeverRequired() {
    var set =
        Derivation.of(
            List.of(
                esco(1, true, 0, 900, 1), // everywhere
                esco(2, true, 3, 4, 1), // four occupations
                esco(3, true, 1, 60, 0.4),
                esco(4, false, 1, 60, 1)), // optional
            OCCUPATIONS);
    assertThat(required(set)).containsExactly(3);
  }

  @Test
  void whatTheDescriptionNamesMarksAnOccupationMoreThanWhatItsRelativesShare() {
    var set =
        Derivation.of(
            List.of(
                esco(1, true, 2, 97, 0.5), // issue sales invoices
                esco(2, true, 2, 15, 0.2, 1), // operate cash point
                esco(3, true, 1, 100, 0.5), // provide customer follow-up services
                esco(4, true, 2, 70, 0.7, 0.5)), // process payments
            OCCUPATIONS);
    assertThat(of(set, 2).weight()).isGreaterThan(of(set, 4).weight());
    assertThat(of(set, 4).weight()).isGreaterThan(of(set, 1).weight());
  }

  @Test
  void whatMarksTheOccupationMuchLessThanTheThirdIsNotRequired() {
    var set =
        Derivation.of(
            List.of(
                esco(1, true, 2, 50, 0.9, 1),
                esco(2, true, 2, 50, 0.9),
                esco(3, true, 2, 50, 0.8),
                esco(4, true, 2, 50, 0.5),
                esco(5, true, 2, 50, 0.4)),
            OCCUPATIONS);
    assertThat(required(set)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void halfOfANameSaysLessThanHalf() {
    var set =
        Derivation.of(
            List.of(esco(1, true, 2, 50, 0.2, 0.5), esco(2, true, 2, 50, 0.6)), OCCUPATIONS);
    assertThat(of(set, 2).weight()).isGreaterThan(of(set, 1).weight());
  }

  @ParameterizedTest
  @CsvSource({
    "0,1", "1.74,1", "1.75,2", "2.9,2", "3,3", "4.2,3", "4.25,4", "5.4,4", "5.5,5", "7,5"
  })
  void measuredLevelsAreMappedToFive(double level, int minimum) {
    assertThat(of(Derivation.of(List.of(onet(1, 4, level, 0)), 800), 1).minimum())
        .isEqualTo(minimum);
  }

  @Test
  void whatIsHardlyImportantIsLeftOut() {
    var set = Derivation.of(List.of(onet(1, 1.9, 3, 0), onet(2, 4, 3, 0)), 800);
    assertThat(set.all()).extracting(r -> r.skill().value()).containsExactly(2);
  }

  @Test
  void anImportantSkillIsRequiredOnlyWhereTheOccupationStandsOut() {
    var set = Derivation.of(List.of(onet(1, 4.5, 4, 0.1), onet(2, 3.5, 4, 1.4)), 800);
    assertThat(required(set)).containsExactly(2);
  }

  @Test
  void ofManyToolsTheMostUsedCountALittleAndNoneIsRequired() {
    List<Said> said =
        Stream.concat(
                IntStream.range(0, 50).mapToObj(i -> tool(i, i % 2 == 0, true, i)),
                Stream.of(onet(99, 4, 4, 1), tool(98, false, false, 500)))
            .toList();
    var set = Derivation.of(said, 800);
    assertThat(set.all()).hasSize(1 + Derivation.TOOLS);
    assertThat(required(set)).containsExactly(99);
    assertThat(set.all().getFirst().skill().value()).isEqualTo(99);
    assertThat(of(set, 48).weight()).isPositive();
  }

  @Test
  void aRoleNeverAsksForMoreThanThirtyAndTheWeightsAddUp() {
    List<Said> said = IntStream.range(0, 133).mapToObj(i -> esco(i, true, 2, 10 + i, 0.5)).toList();
    var set = Derivation.of(said, OCCUPATIONS);
    assertThat(set.all()).hasSize(Derivation.MOST);
    assertThat(set.all().stream().mapToInt(Requirement::weight).sum()).isEqualTo(10_000);
  }
}

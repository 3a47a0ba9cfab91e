package org.waymark.engine.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.engine.Certainty;
import org.waymark.engine.Gate;
import org.waymark.engine.Holding;
import org.waymark.engine.PeopleIndex;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirement;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

class PersonRankingTest {
  private static final int SELLING = 0;
  private static final int LEADING = 1;
  private static final int EXCEL = 2;
  private static final Place VIENNA = new Place(1, 43);
  private static final Place LYON = new Place(2, 33);

  private final SkillGraph graph = SkillGraph.unconnected(3);
  private final Profile skills =
      Profile.of(
          new Holding(SELLING, 4, Certainty.LIKELY), new Holding(LEADING, 2, Certainty.STATED));
  private final Standing associate =
      new Standing(OptionalInt.of(0), OptionalInt.of(0), OptionalInt.of(3), VIENNA);

  private final PersonRanking ranking = ranking(PreferenceWeights.standard());

  private PersonRanking ranking(PreferenceWeights weights) {
    var moves = Transitions.builder(4);
    for (int i = 0; i < 30; i++) {
      moves.observed(0, 1, 20 + i);
    }
    return new PersonRanking(graph, Gate.standard(), weights, moves.build());
  }

  private static Requirements asks(int skill) {
    return Requirements.of(new Requirement(skill, 3, 10_000, false));
  }

  private static Prospect role(
      int id, Requirements asked, int role, int level, @Nullable Place at) {
    return new Prospect(
        id,
        asked,
        Prospect.Kind.ROLE,
        OptionalInt.of(role),
        OptionalInt.of(role),
        OptionalInt.of(level),
        at,
        false,
        OptionalInt.of(2));
  }

  private Seeker mia(Wishes wishes) {
    return new Seeker(skills, associate, wishes);
  }

  private static Wishes aims(int role) {
    return new Wishes(
        new Wishes.Targets(Set.of(role), Set.of()), Wishes.Interests.none(), Wishes.Terms.none());
  }

  private int points(Wishes wishes, Prospect prospect, Preference preference) {
    return ranking.suggestion(mia(wishes), prospect).preferences().stream()
        .filter(c -> c.preference() == preference)
        .mapToInt(Contribution::points)
        .sum();
  }

  @Test
  void aRoleAimedAtComesBeforeAnEqualOne() {
    List<Prospect> both =
        List.of(role(7, asks(SELLING), 2, 4, VIENNA), role(8, asks(SELLING), 3, 4, VIENNA));

    assertThat(ranking.rank(mia(Wishes.none()), both, 2))
        .extracting(Suggestion::id)
        .containsExactly(7, 8);
    assertThat(ranking.rank(mia(aims(3)), both, 2))
        .extracting(Suggestion::id)
        .containsExactly(8, 7);
    assertThat(points(aims(3), both.get(1), Preference.TARGET_ROLE)).isEqualTo(10);
  }

  @Test
  void skillsToGrowLiftAndSkillsRatherNotLower() {
    var interests = new Wishes.Interests(Set.of(SELLING), Set.of(LEADING), Set.of(EXCEL));
    var wishes = new Wishes(Wishes.Targets.none(), interests, Wishes.Terms.none());

    assertThat(points(wishes, role(1, asks(SELLING), 1, 3, null), Preference.SKILLS_TO_USE))
        .isEqualTo(4);
    assertThat(points(wishes, role(1, asks(LEADING), 1, 3, null), Preference.SKILLS_TO_GROW))
        .isEqualTo(5);
    assertThat(points(wishes, role(1, asks(EXCEL), 1, 3, null), Preference.SKILLS_RATHER_NOT))
        .isEqualTo(-8);
  }

  @Test
  void aPlaceTheyWouldNotMoveToLowersUnlessTheWorkIsRemote() {
    var stays =
        new Wishes(
            Wishes.Targets.none(),
            Wishes.Interests.none(),
            new Wishes.Terms(Set.of(), Set.of(), Wishes.Relocation.NO, OptionalInt.empty()));
    Prospect lyon = role(1, asks(SELLING), 1, 3, LYON);
    var remote =
        new Prospect(
            1,
            asks(SELLING),
            Prospect.Kind.ROLE,
            lyon.role(),
            lyon.family(),
            lyon.level(),
            LYON,
            true,
            OptionalInt.empty());

    assertThat(points(stays, lyon, Preference.PLACE)).isEqualTo(-6);
    assertThat(points(stays, remote, Preference.PLACE)).isZero();
    assertThat(points(stays, role(1, asks(SELLING), 1, 3, VIENNA), Preference.PLACE)).isZero();
  }

  @Test
  void timeAndKindOfMoveCount() {
    var soonAbroad =
        new Wishes(
            Wishes.Targets.none(),
            Wishes.Interests.none(),
            new Wishes.Terms(
                Set.of(MoveKind.ABROAD), Set.of(), Wishes.Relocation.YES, OptionalInt.of(1)));
    Prospect lyon = role(1, asks(SELLING), 1, 3, LYON);
    Prospect vienna = role(1, asks(SELLING), 1, 3, VIENNA);

    assertThat(points(soonAbroad, lyon, Preference.TIME)).isEqualTo(-2);
    assertThat(points(soonAbroad, lyon, Preference.KIND_OF_MOVE)).isEqualTo(3);
    assertThat(points(soonAbroad, vienna, Preference.KIND_OF_MOVE)).isEqualTo(-3);
  }

  @Test
  void oneLevelUpCostsNothingAndALeapDoes() {
    assertThat(points(Wishes.none(), role(1, asks(SELLING), 2, 4, null), Preference.LEVEL_STEP))
        .isZero();
    assertThat(points(Wishes.none(), role(1, asks(SELLING), 2, 6, null), Preference.LEVEL_STEP))
        .isEqualTo(-10);
  }

  @Test
  void aWayThatManyWentIsPreferred() {
    assertThat(points(Wishes.none(), role(1, asks(SELLING), 1, 4, null), Preference.OBSERVED_MOVES))
        .isEqualTo(4);
    assertThat(points(Wishes.none(), role(1, asks(SELLING), 2, 4, null), Preference.OBSERVED_MOVES))
        .isZero();
  }

  @Test
  void theColumnAddsUpAndIsBounded() {
    var all = new Wishes.Interests(Set.of(SELLING), Set.of(SELLING), Set.of());
    var wishes =
        new Wishes(
            new Wishes.Targets(Set.of(1), Set.of()),
            all,
            new Wishes.Terms(
                Set.of(MoveKind.UP), Set.of(1), Wishes.Relocation.NO, OptionalInt.of(6)));
    Suggestion best = ranking.suggestion(mia(wishes), role(1, asks(SELLING), 1, 4, VIENNA));

    assertThat(best.preferencePoints()).isEqualTo(20);
    assertThat(best.preferences()).extracting(Contribution::preference).contains(Preference.BOUND);
    assertThat(best.total()).isEqualTo(best.fit().score() + 20 * 25_500);
    assertThat(best.displayTotal()).isEqualTo(best.fit().displayScore() + 20);
  }

  @Test
  void aClosedGateComesAfterEveryOpenOneButIsNeverHidden() {
    var excelFirst = Requirements.of(new Requirement(EXCEL, 3, 10_000, true));
    List<Prospect> both =
        List.of(role(1, excelFirst, 3, 4, VIENNA), role(2, asks(LEADING), 2, 4, VIENNA));

    assertThat(ranking.rank(mia(aims(3)), both, 9))
        .extracting(Suggestion::id)
        .containsExactly(2, 1);
  }

  @Test
  void wishesChangeThePersonsRankingAndNeverTheSlate() {
    var index = PeopleIndex.of(List.of(skills, Profile.empty()), graph);
    var slateBefore = index.slate(asks(SELLING), 2);
    Prospect aimedAt = role(1, asks(SELLING), 3, 4, VIENNA);

    assertThat(ranking.suggestion(mia(aims(3)), aimedAt).total())
        .isGreaterThan(ranking.suggestion(mia(Wishes.none()), aimedAt).total());
    assertThat(index.slate(asks(SELLING), 2)).isEqualTo(slateBefore);
    assertThat(ranking.suggestion(mia(aims(3)), aimedAt).fit().score())
        .isEqualTo(slateBefore.getFirst().score());
  }

  @Test
  void withoutWeightsOnlyFitCounts() {
    var fitOnly = ranking(PreferenceWeights.none());
    var all = fitOnly.suggestion(mia(aims(3)), role(1, asks(SELLING), 3, 9, LYON));
    assertThat(all.preferences()).isEmpty();
  }

  @Test
  void weightsBeyondAHundredPointsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PreferenceWeights("odd", 101, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  }
}

package org.waymark.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.waymark.app.matching.Company.asks;
import static org.waymark.app.matching.Company.has;
import static org.waymark.app.matching.Company.id;
import static org.waymark.app.matching.Company.viewer;
import static org.waymark.engine.Certainty.CERTAIN;
import static org.waymark.engine.Certainty.STATED;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.ShownPoints;
import org.waymark.app.matching.store.Exposure;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.SkillId;
import org.waymark.engine.LevelRanges;
import org.waymark.engine.Part;

class SlateTest {
  private final Company company = new Company();
  private RoleId developer = company.role("Developer", 4);
  private OpeningId product = new OpeningId(new java.util.UUID(0, 0));

  @BeforeEach
  void anOpening() {
    company.hidden("dana", developer);
    product =
        company.opening(
            "Product manager",
            null,
            "dana",
            asks(Company.RESEARCH, 3, 6_000, true),
            asks(Company.BACKLOG, 3, 4_000, false));
  }

  private Slate slate() {
    return company.matching().slate(viewer("dana"), product, 20);
  }

  private static List<PersonId> people(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::person).toList();
  }

  @Test
  void showsApplicantsAndThoseWhoCanBeFoundAndNobodyElse() {
    company.hidden("sarah", developer, has(Company.RESEARCH, 3, CERTAIN));
    company.discoverable("amina", developer, has(Company.RESEARCH, 4, CERTAIN));
    company.hidden("secret", developer, has(Company.RESEARCH, 5, CERTAIN));
    company.apply("sarah", product);
    assertThat(people(slate().ranked())).containsExactlyInAnyOrder(id("sarah"), id("amina"));
    assertThat(slate().notYet()).isEmpty();
  }

  @Test
  void neverShowsThoseWhoFillTheOpening() {
    company.discoverable("dana", developer, has(Company.RESEARCH, 5, CERTAIN));
    assertThat(slate().everybody()).isEmpty();
    assertThat(slate().pool()).isZero();
  }

  @Test
  void ranksThoseWhoHaveAllThatIsRequiredAndLeavesTheOthersWithoutRank() {
    company.discoverable("oskar", developer, has(Company.BACKLOG, 5, CERTAIN));
    company.discoverable("mei", developer, has(Company.RESEARCH, 1, CERTAIN));
    company.discoverable("amina", developer, has(Company.RESEARCH, 3, CERTAIN));
    Slate slate = slate();
    assertThat(people(slate.ranked())).containsExactly(id("amina"), id("mei"));
    assertThat(slate.ranked()).extracting(Candidate::rank).containsExactly(1, 2);
    assertThat(people(slate.notYet())).containsExactly(id("oskar"));
    assertThat(slate.notYet().getFirst().rank()).isNull();
    assertThat(slate.passing()).isEqualTo(2);
  }

  @Test
  void showsApplicantsBelowTheLimitWithTheirTrueRank() {
    company.discoverable("a", developer, has(Company.RESEARCH, 5, CERTAIN));
    company.discoverable("b", developer, has(Company.RESEARCH, 3, STATED));
    company.hidden("c", developer, has(Company.RESEARCH, 1, CERTAIN));
    company.apply("c", product);
    Slate slate = company.matching().slate(viewer("dana"), product, 1);
    assertThat(people(slate.ranked())).containsExactly(id("a"), id("c"));
    assertThat(slate.ranked().getLast().rank()).isEqualTo(3);
  }

  @Test
  void pointsAddUpToTheScoreExactlyAndToTheNumberShown() {
    company.discoverable(
        "amina", developer, has(Company.ANALYSIS, 3, STATED), has(Company.BACKLOG, 2, CERTAIN));
    company.discoverable("oskar", developer, has(Company.PRICING, 5, STATED));
    assertThat(slate().everybody())
        .hasSize(2)
        .allSatisfy(
            c -> {
              assertThat(c.fit().parts().stream().mapToInt(Part::points).sum())
                  .isEqualTo(c.fit().score());
              ShownPoints shown = ShownPoints.of(c.fit());
              assertThat(shown.points().stream().mapToInt(p -> p).sum())
                  .isEqualTo(c.fit().displayScore());
            });
  }

  @Test
  void saysHowFarARankMovesWithinTheCertaintyOfTheLevels() {
    company.discoverable("sure", developer, has(Company.RESEARCH, 3, CERTAIN));
    company.discoverable("unsure", developer, has(Company.RESEARCH, 2, STATED));
    company.discoverable("low", developer, has(Company.RESEARCH, 1, CERTAIN));
    Candidate unsure = slate().ranked().get(1);
    assertThat(unsure.person()).isEqualTo(id("unsure"));
    assertThat(unsure.range()).isEqualTo(new RankRange(2, 3));
  }

  @Test
  void aRankMovesAsFarAsTheIntervalOfTheLevelsSays() {
    company.discoverable("sure", developer, has(Company.RESEARCH, 3, CERTAIN));
    company.discoverable("unsure", developer, has(Company.RESEARCH, 2, STATED));
    company.discoverable("low", developer, has(Company.RESEARCH, 1, CERTAIN));
    company.sure("unsure", new LevelRanges.Range(Company.RESEARCH, 2, 2));
    assertThat(slate().ranked().get(1).range()).isEqualTo(new RankRange(2, 2));
    company.sure("low", new LevelRanges.Range(Company.RESEARCH, 1, 5));
    assertThat(slate().ranked().get(2).range()).isEqualTo(new RankRange(1, 3));
  }

  @Test
  void isForThoseWhoFillTheOpeningOnly() {
    Matching matching = company.matching();
    assertThatThrownBy(() -> matching.slate(viewer("jonas"), product, 20))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void everybodyShownCanSeeThatTheyWereAndForWhat() {
    company.discoverable("amina", developer, has(Company.RESEARCH, 3, CERTAIN));
    company.discoverable("oskar", developer, has(Company.BACKLOG, 3, CERTAIN));
    slate();
    verify(company.audit)
        .readAll(
            any(), eq(List.of(id("amina"), id("oskar"))), eq("slate"), eq("/openings/" + product));
  }

  @Test
  void logsWhoWasShownAtWhichPlace() {
    company.discoverable("amina", developer, has(Company.RESEARCH, 3, CERTAIN));
    company.discoverable("oskar", developer, has(Company.BACKLOG, 3, CERTAIN));
    slate();
    company.exposureLog.flush();
    @SuppressWarnings("unchecked")
    ArgumentCaptor<List<Exposure.Line>> lines = ArgumentCaptor.forClass(List.class);
    verify(company.exposure).add(lines.capture());
    assertThat(lines.getValue()).extracting(Exposure.Line::place).containsExactly(1, null);
    assertThat(lines.getValue())
        .extracting(Exposure.Line::person)
        .containsExactly(id("amina"), id("oskar"));
  }

  @Test
  void wishesChangeNothing() {
    company.discoverable("amina", developer, has(Company.RESEARCH, 3, STATED));
    company.discoverable("mei", developer, has(Company.RESEARCH, 3, STATED));
    List<PersonId> before = people(slate().ranked());
    company.wishes(
        "mei",
        new Aspiration(
            List.of(developer), List.of("F"), List.of(), List.of(), 3, Aspiration.Relocation.YES),
        new Interest(new SkillId(Company.RESEARCH), Interest.Wish.USE, 5));
    company.wishes(
        "amina",
        Aspiration.NONE,
        new Interest(new SkillId(Company.RESEARCH), Interest.Wish.RATHER_NOT, 1));
    assertThat(people(slate().ranked())).isEqualTo(before);
  }

  @Test
  void namesRolesAndPlacesChangeNothing() {
    company.discoverable("amina", developer, has(Company.RESEARCH, 3, STATED));
    int before = slate().ranked().getFirst().fit().score();
    company.discoverable("amina", company.role("Director", 9), has(Company.RESEARCH, 3, STATED));
    assertThat(slate().ranked().getFirst().fit().score()).isEqualTo(before);
  }

  @Test
  void anOpeningThatAsksForNothingRanksNobody() {
    OpeningId open = company.opening("Anything", null, "dana");
    company.discoverable("amina", developer, has(Company.RESEARCH, 3, CERTAIN));
    company.hidden("sarah", developer);
    company.apply("sarah", open);
    Slate slate = company.matching().slate(viewer("dana"), open, 20);
    assertThat(slate.asks()).isFalse();
    assertThat(people(slate.ranked())).containsExactly(id("sarah"));
    assertThat(slate.ranked().getFirst().rank()).isNull();
  }

  @Test
  void aSkillThatNobodyHasLeavesEverybodyAtNotYet() {
    OpeningId rare = company.opening("Rare", null, "dana", asks(Company.KOTLIN, 3, 10_000, true));
    company.discoverable("amina", developer, has(Company.RESEARCH, 3, CERTAIN));
    Slate slate = company.matching().slate(viewer("dana"), rare, 20);
    assertThat(slate.ranked()).isEmpty();
    assertThat(people(slate.notYet())).containsExactly(id("amina"));
  }

  @Test
  void nobodyToBeFoundIsAnEmptySlate() {
    company.hidden("secret", developer, has(Company.RESEARCH, 5, CERTAIN));
    assertThat(slate().everybody()).isEmpty();
    assertThat(slate().asks()).isTrue();
  }

  @Test
  void aFitIsShownOfThoseOnTheSlateOnly() {
    company.hidden("secret", developer, has(Company.RESEARCH, 5, CERTAIN));
    company.discoverable("amina", developer, has(Company.RESEARCH, 3, CERTAIN));
    Matching matching = company.matching();
    assertThat(matching.fit(viewer("dana"), id("amina"), product).gatePassed()).isTrue();
    verify(company.audit).read(any(), eq(id("amina")), eq("fit"), eq("/openings/" + product));
    assertThatThrownBy(() -> matching.fit(viewer("dana"), id("secret"), product))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> matching.fit(viewer("jonas"), id("amina"), product))
        .isInstanceOf(NotYours.class);
  }
}

package org.waymark.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.app.matching.Company.asks;
import static org.waymark.app.matching.Company.has;
import static org.waymark.app.matching.Company.id;
import static org.waymark.app.matching.Company.viewer;
import static org.waymark.engine.Certainty.CERTAIN;
import static org.waymark.engine.Certainty.STATED;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.SkillId;
import org.waymark.engine.Counterfactual;
import org.waymark.engine.Fit;
import org.waymark.engine.person.Preference;

class MatchesTest {
  private final Company company = new Company();
  private final RoleId developer = company.role("Developer", 4);
  private final RoleId manager =
      company.role("Product manager", 5, asks(Company.RESEARCH, 3, 10_000, true));

  @BeforeEach
  void sarah() {
    company.hidden("sarah", developer, has(Company.RESEARCH, 2, STATED));
  }

  private List<Match> mine() {
    return company.matching().matches(viewer("sarah"), id("sarah"), 10);
  }

  private WhatWouldChange change(String name, OpeningId opening) {
    Matching matching = company.matching();
    Viewer viewer = viewer(name);
    return matching.whatWouldChange(viewer, matching.fit(viewer, id(name), opening));
  }

  private static List<String> titles(List<Match> matches) {
    return matches.stream().map(m -> m.opening().card().title()).toList();
  }

  @Test
  void noOpeningIsHiddenAndThoseWithAMissingSkillComeLast() {
    company.opening("Kotlin lead", developer, "dana", asks(Company.KOTLIN, 3, 10_000, true));
    company.opening("Researcher", manager, "dana", asks(Company.RESEARCH, 3, 10_000, true));
    assertThat(titles(mine())).containsExactly("Researcher", "Kotlin lead");
  }

  private NearAndFar suiting(int limit) {
    return company.matching().suiting(viewer("sarah"), id("sarah"), limit);
  }

  @Test
  void whatIsCloseComesBeforeWhatIsFurtherAwayThoughARequiredSkillIsMissing() {
    company.opening("Analyst", developer, "dana", asks(Company.KOTLIN, 3, 10_000, false));
    company.opening(
        "Kotlin researcher",
        developer,
        "dana",
        asks(Company.RESEARCH, 2, 6_000, false),
        asks(Company.KOTLIN, 3, 4_000, true));
    assertThat(titles(mine())).as("by rule").containsExactly("Analyst", "Kotlin researcher");
    assertThat(titles(suiting(10).near())).containsExactly("Kotlin researcher");
    assertThat(titles(suiting(10).far())).containsExactly("Analyst");
  }

  @Test
  void nothingCloseIsSaidAndStillNothingIsHidden() {
    company.opening("Kotlin lead", developer, "dana", asks(Company.KOTLIN, 3, 10_000, true));
    company.opening("Pricing lead", developer, "dana", asks(Company.PRICING, 3, 10_000, false));
    assertThat(suiting(10).near()).isEmpty();
    assertThat(suiting(10).far()).hasSize(2);
    assertThat(titles(suiting(1).far())).as("a few").hasSize(1);
  }

  @Test
  void anOpeningThatAsksForNothingIsFarFromNobody() {
    company.opening("Helping hand", developer, "dana");
    assertThat(titles(suiting(10).near())).containsExactly("Helping hand");
  }

  @Test
  void aPageThatStartsWithTheLastCloseOneGoesOnFurtherAway() {
    company.opening("Researcher A", manager, "dana", asks(Company.RESEARCH, 2, 10_000, true));
    company.opening("Researcher B", manager, "dana", asks(Company.RESEARCH, 3, 10_000, true));
    company.opening("Kotlin lead", developer, "dana", asks(Company.KOTLIN, 3, 10_000, true));
    var all = new java.util.HashSet<OpeningId>();
    mine().forEach(m -> all.add(m.opening().id()));
    OwnMatches own = company.own();
    List<Match> listed = new java.util.ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      NearAndFar part = own.page(viewer("sarah"), all, new Paging(page, 1));
      assertThat(part.near()).hasSize(page < 3 ? 1 : 0);
      listed.addAll(part.near());
      listed.addAll(part.far());
    }
    assertThat(titles(listed)).containsExactly("Researcher A", "Researcher B", "Kotlin lead");
    assertThat(listed).extracting(Match::rank).containsExactly(1, 2, 3);
  }

  @Test
  void whatTheyToldUsIsListedWithItsPointsAndAddsUp() {
    company.opening("Researcher", manager, "dana", asks(Company.RESEARCH, 3, 10_000, true));
    company.wishes(
        "sarah",
        new Aspiration(
            List.of(manager), List.of(), List.of(), List.of(), null, Aspiration.Relocation.MAYBE));
    Match match = mine().getFirst();
    assertThat(match.preferences())
        .anySatisfy(
            c -> {
              assertThat(c.preference()).isEqualTo(Preference.TARGET_ROLE);
              assertThat(c.points()).isEqualTo(10);
            });
    int points = match.preferences().stream().mapToInt(c -> c.points()).sum();
    assertThat(match.total()).isEqualTo(match.fit().score() + points * (Fit.FULL / 100));
  }

  @Test
  void ownOpeningsAreLeftOut() {
    company.opening("Mine", developer, "sarah", asks(Company.RESEARCH, 3, 10_000, true));
    assertThat(mine()).isEmpty();
  }

  @Test
  void theListIsThePersonsAlone() {
    Matching matching = company.matching();
    assertThatThrownBy(() -> matching.matches(viewer("jonas"), id("sarah"), 10))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> matching.nextRoles(viewer("jonas"), id("sarah"), RoleFilter.NONE, 10))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> matching.fit(viewer("jonas"), id("sarah"), manager))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void howManyMovedIsHiddenBelowFive() {
    RoleId analyst = company.role("Analyst", 4, asks(Company.ANALYSIS, 2, 10_000, false));
    company.moved(developer, manager, 4);
    company.moved(developer, analyst, 5);
    List<RoleMatch> next =
        company.matching().nextRoles(viewer("sarah"), id("sarah"), RoleFilter.NONE, 10);
    assertThat(next)
        .anySatisfy(
            r -> {
              assertThat(r.role().id()).isEqualTo(manager);
              assertThat(r.moved()).isNull();
              assertThat(r.months()).isNull();
            })
        .anySatisfy(
            r -> {
              assertThat(r.role().id()).isEqualTo(analyst);
              assertThat(r.moved()).isEqualTo(5);
            });
  }

  @Test
  void theStepThatAddsMostComesFirstAndSaysItsHoursAndPoints() {
    OpeningId opening =
        company.opening(
            "Product manager",
            manager,
            "dana",
            asks(Company.RESEARCH, 3, 5_000, true),
            asks(Company.PRICING, 2, 3_000, false),
            asks(Company.BACKLOG, 5, 2_000, false));
    WhatWouldChange change = change("sarah", opening);
    assertThat(change.toBeConsidered()).isEmpty();
    assertThat(change.steps())
        .extracting(s -> s.skill(), s -> s.from(), s -> s.to(), s -> s.hours())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(new SkillId(Company.PRICING), 0, 2, 20),
            org.assertj.core.groups.Tuple.tuple(new SkillId(Company.RESEARCH), 2, 3, 30),
            org.assertj.core.groups.Tuple.tuple(new SkillId(Company.BACKLOG), 0, 1, 6));
    assertThat(change.steps()).allSatisfy(s -> assertThat(s.points()).isPositive());
  }

  @Test
  void aLevelThatIsThereButUnsureOnlyHasToBeConfirmed() {
    OpeningId opening =
        company.opening("Researcher", manager, "dana", asks(Company.RESEARCH, 2, 10_000, true));
    WhatWouldChange change = change("sarah", opening);
    assertThat(change.steps()).singleElement().matches(s -> s.confirm() && s.hours() == 0);
  }

  @Test
  void whatIsNeededToBeConsideredPassesTheGate() {
    OpeningId opening =
        company.opening(
            "Kotlin researcher",
            manager,
            "dana",
            asks(Company.KOTLIN, 4, 5_000, true),
            asks(Company.RESEARCH, 3, 5_000, true));
    Counterfactual needed = change("sarah", opening).toBeConsidered().orElseThrow();
    assertThat(needed.outcome()).isEqualTo(Counterfactual.Outcome.REACHABLE);
    assertThat(needed.steps()).singleElement().matches(s -> s.skill() == Company.KOTLIN);
  }

  @Test
  void certainLevelsThatSufficeLeaveNothingToChange() {
    company.hidden("mei", developer, has(Company.RESEARCH, 3, CERTAIN));
    OpeningId opening =
        company.opening("Researcher", manager, "dana", asks(Company.RESEARCH, 3, 10_000, true));
    assertThat(change("mei", opening).steps()).isEmpty();
  }
}

package org.waymark.app.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.conversations.model.CoverageBook;
import org.waymark.app.conversations.model.FewPeople;
import org.waymark.app.conversations.work.Cadence;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmHats;
import org.waymark.app.people.UnitId;

/** When conversations are due, who is reminded, and what HR sees of it. */
@TalksTest
class RhythmTest {
  private final Talking talking;
  private final Tarnholm tarnholm;
  private final TarnholmHats hats;
  private final Cadence cadence;
  private final CoverageBook book;
  private final Held held;
  private final TeamTalks team;
  private final Eyes eyes;
  private final SampleClock clock;

  RhythmTest(
      Talking talking,
      Tarnholm tarnholm,
      TarnholmHats hats,
      Cadence cadence,
      CoverageBook book,
      Held held,
      TeamTalks team,
      Eyes eyes,
      SampleClock clock) {
    this.talking = talking;
    this.tarnholm = tarnholm;
    this.hats = hats;
    this.cadence = cadence;
    this.book = book;
    this.held = held;
    this.team = team;
    this.eyes = eyes;
    this.clock = clock;
  }

  @BeforeAll
  void aCompany() {
    talking.company();
  }

  @BeforeEach
  void monday() {
    clock.set(Duration.ZERO);
  }

  private TalkStanding standing(String who) {
    var person = talking.person(who);
    return Objects.requireNonNull(cadence.of(talking.person("jonas"), List.of(person)).get(person));
  }

  @Test
  void threeMonthsAfterTheLastTheNextIsDue() {
    String who = talking.somebody();
    assertThat(standing(who).state()).isEqualTo(TalkStanding.State.FIRST);
    talking.held(who);
    assertThat(standing(who).state()).isEqualTo(TalkStanding.State.DONE);
    assertThat(standing(who).due()).isEqualTo(LocalDate.of(2027, 2, 23));
    clock.set(Duration.ofDays(92));
    assertThat(standing(who).state()).as("on the last day").isEqualTo(TalkStanding.State.DONE);
    clock.set(Duration.ofDays(99));
    assertThat(standing(who).state()).isEqualTo(TalkStanding.State.OVERDUE);
    assertThat(standing(who).daysOver(LocalDate.now(clock))).isEqualTo(7);
    talking.now(who);
    assertThat(standing(who).state()).isEqualTo(TalkStanding.State.PLANNED);
  }

  @Test
  void theManagerIsRemindedOnceWhenOneIsOverdue() {
    String who = talking.somebody();
    talking.held(who);
    talking.daysGoBy(93);
    talking.daysGoBy(94);
    assertThat(talking.told("jonas")).filteredOn("conversations.told.due"::equals).hasSize(1);
  }

  @Test
  void bothAreRemindedTheDayBefore() {
    String who = talking.somebody();
    clock.set(Duration.ofDays(200));
    TalkId id =
        Eyes.done(talking.inviting().invite(talking.jonas(), talking.person(who), Talking.in(203)))
            .id();
    Eyes.done(talking.inviting().accept(talking.viewer(who), id, 1));
    talking.daysGoBy(201);
    assertThat(talking.told(who)).doesNotContain("conversations.told.soon");
    talking.daysGoBy(202);
    assertThat(talking.told(who)).contains("conversations.told.soon");
  }

  @Test
  void whatIsOverdueStandsFirst() {
    String early = talking.somebody();
    String late = talking.somebody();
    talking.held(late);
    clock.set(Duration.ofDays(60));
    talking.held(early);
    clock.set(Duration.ofDays(100));
    var rows = eyes.page("/team/conversations", talking.jonas()).select("main li b");
    assertThat(rows.eachText()).contains(name(late), name(early));
    assertThat(rows.eachText().indexOf(name(late)))
        .isLessThan(rows.eachText().indexOf(name(early)));
  }

  private static String name(String who) {
    return "Talker Nr " + who.substring("talker".length());
  }

  @Test
  void aManagerWithoutReportsIsToldWhatWouldBeHere() {
    assertThat(eyes.page("/team/conversations", talking.manager("grace")).select("main").text())
        .contains("Nobody reports to you");
  }

  @Test
  void whoReportsToNobodyIsToldSo() {
    assertThat(eyes.page("/conversations", talking.viewer("dana")).select("main").text())
        .contains("You report to nobody");
    assertThat(eyes.status("/conversations/new", talking.viewer("dana"))).isEqualTo(404);
  }

  @Test
  void conversationsOfAManagerAreCountedByDay() {
    String who = talking.somebody();
    int before = held.held(talking.person("jonas"), span());
    talking.held(who);
    talking.planned(talking.somebody());
    clock.set(Duration.ofDays(1));
    assertThat(held.held(talking.person("jonas"), span())).isEqualTo(before + 1);
    assertThat(
            held.held(
                talking.person("jonas"),
                new DateSpan(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1))))
        .isZero();
  }

  private static DateSpan span() {
    return new DateSpan(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24));
  }

  @Test
  void theNextStepIsNamedForThoseForWhomThereIsOne() {
    String first = talking.somebody();
    String done = talking.somebody();
    talking.held(done);
    var steps =
        team.nextSteps(talking.jonas(), Set.of(talking.person(first), talking.person(done)));
    assertThat(steps).containsOnlyKeys(talking.person(first));
  }

  @Test
  void hrSeesNumbersOfUnitsAndNoneOfFewPeople() {
    UnitId small = tarnholm.unit("SMALL", "Small", tarnholm.digital);
    UnitId large = tarnholm.unit("LARGE", "Large", tarnholm.digital);
    LocalDate day = LocalDate.of(2035, 1, 1);
    book.keep(
        day, List.of(new CoverageBook.Line(small, 4, 2), new CoverageBook.Line(large, 12, 7)));
    var page = eyes.page("/desk/conversations", talking.viewer("ingrid"));
    assertThat(page.select("#coverage tbody").text()).contains("7 of 12").doesNotContain("of 4");
    assertThat(eyes.body("/desk/conversations.csv", talking.viewer("ingrid")))
        .doesNotContain(",4,2");
    hats.give("tomasz", Hat.HR_PARTNER, tarnholm.stores);
    assertThat(eyes.body("/desk/conversations", talking.viewer("tomasz")))
        .as("of another unit")
        .doesNotContain("7 of 12");
  }

  @Test
  void aLineIsShownOnlyWhereNeitherPartIsFew() {
    UnitId unit = tarnholm.digital;
    assertThat(FewPeople.mayShow(new CoverageBook.Line(unit, 12, 7))).isTrue();
    assertThat(FewPeople.mayShow(new CoverageBook.Line(unit, 12, 12))).isTrue();
    assertThat(FewPeople.mayShow(new CoverageBook.Line(unit, 12, 0))).isTrue();
    assertThat(FewPeople.mayShow(new CoverageBook.Line(unit, 12, 9))).isFalse();
    assertThat(FewPeople.mayShow(new CoverageBook.Line(unit, 12, 2))).isFalse();
    assertThat(FewPeople.mayShow(new CoverageBook.Line(unit, 4, 4))).isFalse();
    assertThat(FewPeople.mayShow(new CoverageBook.Line(unit, 4, 0))).isFalse();
  }

  @Test
  void onMondaysItIsCountedWhoTalkedWithinTheirRhythm() {
    clock.set(Duration.ofDays(700));
    String who = talking.somebody();
    talking.held(who);
    talking.daysGoBy(707);
    LocalDate day = book.lastDay().orElseThrow();
    CoverageBook.Line line = book.of(day, Set.of(tarnholm.digital)).getFirst();
    assertThat(line.covered()).isPositive();
    assertThat(line.people()).isGreaterThan(line.covered());
  }
}

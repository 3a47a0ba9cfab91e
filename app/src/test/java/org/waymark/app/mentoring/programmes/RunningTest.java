package org.waymark.app.mentoring.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.Helping;
import org.waymark.app.mentoring.MentoringTest;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.mentoring.offers.Offer;
import org.waymark.app.mentoring.offers.OfferStore;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.people.UnitId;

@MentoringTest
class RunningTest {
  private final Helping helping;
  private final Running running;
  private final Joining joining;
  private final ProgrammeStore store;
  private final OfferStore offers;
  private final ProgrammeSight sight;
  private final ProgressCounts counts;
  private final Tarnholm tarnholm;
  private final SampleClock clock;
  private final Eyes eyes;

  RunningTest(
      Helping helping,
      Running running,
      Joining joining,
      ProgrammeStore store,
      OfferStore offers,
      ProgrammeSight sight,
      ProgressCounts counts,
      Tarnholm tarnholm,
      SampleClock clock,
      Eyes eyes) {
    this.helping = helping;
    this.running = running;
    this.joining = joining;
    this.store = store;
    this.offers = offers;
    this.sight = sight;
    this.counts = counts;
    this.tarnholm = tarnholm;
    this.clock = clock;
    this.eyes = eyes;
  }

  @BeforeAll
  void aCompany() {
    helping.company();
  }

  @AfterEach
  void now() {
    clock.set(Duration.ZERO);
  }

  private Viewer learning() {
    return tarnholm.viewer("tomasz", Hat.LEARNING);
  }

  private ProgrammePlan plan(@Nullable UnitId unit, @Nullable Integer lowest) {
    LocalDate today = LocalDate.now(clock);
    return new ProgrammePlan(
        "Cohort",
        "",
        unit,
        null,
        lowest,
        null,
        today.plusDays(7),
        today.plusDays(14),
        today.plusDays(200));
  }

  private ProgrammeId open() {
    return open(plan(null, null));
  }

  private ProgrammeId open(ProgrammePlan plan) {
    ProgrammeId id = Eyes.done(running.plan(learning(), plan));
    return Eyes.done(running.openUp(learning(), id));
  }

  private Viewer mentor(ProgrammeId id, int places) {
    Viewer mentor = helping.expert();
    Eyes.done(joining.mentor(mentor, id, places, Set.of(Tarnholm.RESEARCH)));
    return mentor;
  }

  private Viewer member(ProgrammeId id) {
    Viewer member = helping.somebody();
    Eyes.done(joining.join(member, id, Tarnholm.RESEARCH));
    return member;
  }

  @Test
  void aCohortIsMatchedInOneGoAdjustedAndConfirmed() {
    ProgrammeId id = open();
    Viewer one = mentor(id, 1);
    Viewer two = mentor(id, 2);
    List<Viewer> members = List.of(member(id), member(id), member(id), member(id));
    Eyes.done(running.propose(learning(), id));
    assertThat(store.pairs(id)).as("as many as there are places").hasSize(3);
    PersonId left =
        members.stream()
            .map(Viewer::self)
            .filter(p -> store.pairs(id).stream().noneMatch(x -> x.person().equals(p)))
            .findFirst()
            .orElseThrow();
    OfferId full =
        offers.within(id).stream()
            .filter(o -> o.person().equals(one.self()))
            .map(Offer::id)
            .findFirst()
            .orElseThrow();
    assertThat(Eyes.refusals(running.adjust(learning(), id, left, full)))
        .containsExactly("mentoring.programme.no.full");
    PersonId freed =
        store.pairs(id).stream()
            .filter(p -> p.offer().equals(full))
            .map(ProgrammeStore.Pair::person)
            .findFirst()
            .orElseThrow();
    int seen = store.find(id).orElseThrow().revision();
    Eyes.done(running.adjust(learning(), id, freed, null));
    Eyes.done(running.adjust(learning(), id, left, full));
    assertThat(Eyes.refusals(running.confirm(learning(), id, seen)))
        .containsExactly("mentoring.programme.no.changed");
    Eyes.done(running.confirm(learning(), id, store.find(id).orElseThrow().revision()));
    assertThat(counts.of(id).pairs()).isEqualTo(3);
    assertThat(helping.told(one)).contains("mentoring.told.PAIR.MENTOR.MENTOR");
    assertThat(helping.told(two)).contains("mentoring.told.PAIR.MENTOR.MENTOR");
    Viewer without = members.stream().filter(m -> m.is(freed)).findFirst().orElseThrow();
    assertThat(helping.told(without)).contains("mentoring.told.programme.without");
    assertThat(store.find(id).orElseThrow().stage()).isEqualTo(ProgrammeStage.RUNNING);
  }

  @Test
  void nobodyIsMatchedInTheirOwnLine() {
    ProgrammeId id = open();
    Viewer manager = mentor(id, 5);
    Viewer member = member(id);
    helping.reports(member, manager);
    Eyes.done(running.propose(learning(), id));
    assertThat(store.pairs(id)).isEmpty();
    OfferId offer = offers.within(id).getFirst().id();
    assertThat(Eyes.refusals(running.adjust(learning(), id, member.self(), offer)))
        .containsExactly("mentoring.programme.no.line");
  }

  @Test
  void onlyWhomItIsForMayHaveAMentorAndAnybodyMayBeOne() {
    ProgrammeId id = open(plan(tarnholm.stores, null));
    Viewer elsewhere = helping.somebody();
    assertThat(Eyes.refusals(joining.join(elsewhere, id, null)))
        .containsExactly("mentoring.programme.no.not_for");
    Eyes.done(joining.mentor(elsewhere, id, 1, Set.of(Tarnholm.RESEARCH)));
    ProgrammeId high = open(plan(null, 9));
    assertThat(Eyes.refusals(joining.join(helping.somebody(), high, null)))
        .containsExactly("mentoring.programme.no.not_for");
  }

  @Test
  void nobodyIsBothAndNobodyJoinsTooLate() {
    ProgrammeId id = open();
    Viewer member = member(id);
    assertThat(Eyes.refusals(joining.mentor(member, id, 1, Set.of(Tarnholm.RESEARCH))))
        .containsExactly("mentoring.programme.no.both");
    clock.set(Duration.ofDays(8));
    assertThat(Eyes.refusals(joining.join(helping.somebody(), id, null)))
        .containsExactly("mentoring.programme.no.too_late");
  }

  @Test
  void learningAloneRunsIt() {
    ProgrammeId id = open();
    Viewer jonas = tarnholm.jonas();
    assertThatThrownBy(() -> running.plan(jonas, plan(null, null))).isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> running.propose(jonas, id)).isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> running.confirm(jonas, id, 1)).isInstanceOf(NotYours.class);
  }

  @Test
  void aDraftIsSeenByLearningAloneAndALaterOneByWhoIsInIt() {
    ProgrammeId draft = Eyes.done(running.plan(learning(), plan(null, null)));
    Viewer somebody = helping.somebody();
    assertThatThrownBy(() -> sight.seen(somebody, draft)).isInstanceOf(NotYours.class);
    ProgrammeId id = open();
    Viewer member = member(id);
    Eyes.done(running.propose(learning(), id));
    assertThat(sight.seen(member, id).stage()).isEqualTo(ProgrammeStage.PROPOSED);
    assertThatThrownBy(() -> sight.seen(somebody, id)).isInstanceOf(NotYours.class);
  }

  @Test
  void planningTellsAllReasonsForNo() {
    LocalDate today = LocalDate.now(clock);
    var odd =
        new ProgrammePlan(
            " ", "", null, null, 7, 3, today.minusDays(1), today.minusDays(2), today.minusDays(3));
    assertThat(Eyes.refusals(running.plan(learning(), odd)))
        .containsExactly(
            "mentoring.programme.no.name",
            "mentoring.programme.no.ahead",
            "mentoring.programme.no.days",
            "mentoring.programme.no.levels");
  }

  @Test
  void theFileOfLearningCountsACohortAndNamesNobodyInIt() {
    ProgrammeId id = open();
    mentor(id, 2);
    Viewer member = member(id);
    String file = eyes.body("/mentoring-programmes.csv", learning());
    assertThat(file).contains("Cohort", ",1,1,2").doesNotContain("Seeker", "Expert");
    assertThat(eyes.status("/mentoring-programmes.csv", member)).isEqualTo(404);
    assertThat(
            eyes.page("/mentoring-programmes", learning())
                .select("a[href=/mentoring-programmes.csv]"))
        .hasSize(1);
    assertThat(
            eyes.page("/mentoring-programmes", member).select("a[href=/mentoring-programmes.csv]"))
        .isEmpty();
  }
}

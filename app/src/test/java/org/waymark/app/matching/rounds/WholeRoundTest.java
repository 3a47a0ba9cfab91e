package org.waymark.app.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationCard;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.selection.Answering;
import org.waymark.app.shell.Words;
import org.waymark.engine.rounds.Unplaced;

/** From the plan to an offer that is accepted. */
@RoundsTest
class WholeRoundTest {
  private final Rounding rounding;
  private final Convening convening;
  private final Settling settling;
  private final RunStore runs;
  private final RoundStore rounds;
  private final Applications applications;
  private final ApplicationRepository kept;
  private final Answering answering;
  private final Notices notices;
  private final Eyes eyes;

  WholeRoundTest(
      Rounding rounding,
      Convening convening,
      Settling settling,
      RunStore runs,
      RoundStore rounds,
      Applications applications,
      ApplicationRepository kept,
      Answering answering,
      Notices notices,
      Eyes eyes) {
    this.rounding = rounding;
    this.convening = convening;
    this.settling = settling;
    this.runs = runs;
    this.rounds = rounds;
    this.applications = applications;
    this.kept = kept;
    this.answering = answering;
    this.notices = notices;
    this.eyes = eyes;
  }

  @BeforeAll
  void aCompany() {
    rounding.company();
  }

  @Test
  void everybodyGetsTheBestThatTheyCanHaveAndAnswersItLikeAnyOffer() {
    OpeningId shops = rounding.opening("Shops");
    OpeningId tours = rounding.opening("Tours");
    RoundId id = rounding.started(shops, tours);
    List<Viewer> three = rounding.several(3);
    Viewer ana = three.get(0);
    Viewer bo = three.get(1);
    Viewer cem = three.get(2);
    rounding.enters(ana, id, shops, tours);
    rounding.enters(bo, id, shops);
    rounding.enters(cem, id, tours);
    rounding.peopleAreDone();
    rounding.ranks(rounding.grace(), id, shops, bo, ana);
    rounding.ranks(rounding.grace(), id, tours, ana, cem);
    rounding.bothAreDone();
    assertThat(stage(id)).isEqualTo(RoundLife.Stage.READY);
    assertThat(settling.rehearse(rounding.hr(), id)).isInstanceOf(Outcome.Done.class);
    assertThat(runs.latest(id)).as("a rehearsal keeps nothing").isEmpty();

    Eyes.done(settling.run(rounding.hr(), id));
    assertThat(applications.of(ana.self())).as("nobody has heard").isEmpty();
    Eyes.done(settling.publish(rounding.hr(), id));

    assertThat(offer(bo).opening()).isEqualTo(shops);
    assertThat(offer(ana).opening()).isEqualTo(tours);
    assertThat(applications.of(cem.self())).isEmpty();
    RunStore.Result none = runs.result(id, cem.self()).orElseThrow();
    assertThat(none.reason()).isEqualTo(Unplaced.FULL);
    assertThat(kept.snapshot(offer(ana).id())).as("frozen as when sent").isPresent();
    for (Viewer each : three) {
      assertThat(told(each)).contains("matching.round.told.publish.people");
    }
    assertThat(told(rounding.grace())).contains("matching.round.told.publish.owners");

    assertThat(
            eyes.page("/team/openings/" + shops + "/applications", rounding.grace())
                .select("a[href^=/applications/" + offer(bo).id() + "]"))
        .as("who fills it finds the offer")
        .isNotEmpty();
    assertThat(applications.applicantsOf(shops)).hasSize(1);

    Eyes.done(answering.accept(ana, offer(ana).id()));
    assertThat(offer(ana).stage()).isEqualTo(ApplicationStage.ACCEPTED);
    assertThat(eyes.page("/rounds/" + id, cem).text()).contains("You have no place");
    assertThat(eyes.page("/rounds/" + id, ana).text()).contains("Tours: your second choice");
  }

  @Test
  void aTeamLetsGoAsManyAsTheDrawSaysAndStabilityHoldsAmongThoseAdmitted() {
    OpeningId one = rounding.opening("Capped one");
    OpeningId two = rounding.opening("Capped two");
    RoundId id = rounding.started(rounding.plan(1, one, two));
    List<Viewer> team = rounding.several(3);
    team.forEach(p -> rounding.enters(p, id, one, two));
    rounding.peopleAreDone();
    rounding.ranks(rounding.grace(), id, one, team.toArray(Viewer[]::new));
    rounding.ranks(rounding.grace(), id, two, team.toArray(Viewer[]::new));
    rounding.bothAreDone();
    rounding.published(id);
    assertThat(team.stream().filter(p -> runs.result(id, p.self()).orElseThrow().opening() != null))
        .hasSize(1);
    assertThat(
            team.stream()
                .map(p -> runs.result(id, p.self()).orElseThrow().reason())
                .filter(Objects::nonNull))
        .containsExactly(Unplaced.NOT_RELEASED, Unplaced.NOT_RELEASED);
  }

  @Test
  void withoutAnOrderAnOpeningTakesNobodyAndHrIsToldWhich() {
    OpeningId ranked = rounding.opening("Ranked for");
    OpeningId forgotten = rounding.opening("Forgotten");
    RoundId id = rounding.started(ranked, forgotten);
    Viewer somebody = rounding.somebody();
    rounding.enters(somebody, id, forgotten);
    rounding.peopleAreDone();
    rounding.ranks(rounding.grace(), id, ranked, somebody);
    assertThat(eyes.page("/rounds/" + id, rounding.hr()).select("main").text())
        .contains("One opening has no order of people yet")
        .contains("Forgotten");
    rounding.bothAreDone();
    rounding.published(id);
    assertThat(runs.result(id, somebody.self()).orElseThrow().reason())
        .isEqualTo(Unplaced.NOT_RANKED);
  }

  @Test
  void anOpeningIsInOneRoundAtATime() {
    OpeningId one = rounding.opening("In two rounds");
    OpeningId two = rounding.opening("In two rounds as well");
    rounding.started(one, two);
    RoundId second = Eyes.done(convening.draft(rounding.hr(), rounding.plan(null, one, two)));
    assertThat(convening.start(rounding.hr(), second))
        .isEqualTo(Outcome.refused("matching.round.no.other_round"));
  }

  private RoundLife.Stage stage(RoundId id) {
    return rounds.find(id).orElseThrow().stage();
  }

  private ApplicationCard offer(Viewer who) {
    return applications.of(who.self()).getFirst();
  }

  private List<String> told(Viewer who) {
    return notices.of(who.self(), 20).stream().map(Notice::words).map(Words::key).toList();
  }
}

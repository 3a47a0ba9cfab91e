package org.waymark.app.mobility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.Scenario;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.mobility.events.MoveDone;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Reply;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.events.Accepted;
import org.waymark.app.people.Careers;
import org.waymark.app.people.ChangeKind;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.Spell;

/** From acceptance to the first day in the new place. */
@MovesTest
class WholeMoveTest {
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final Moves moves;
  private final People people;
  private final Careers careers;

  WholeMoveTest(Tarnholm tarnholm, Moving moving, Moves moves, People people, Careers careers) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.moves = moves;
    this.people = people;
    this.careers = careers;
  }

  @BeforeAll
  void aCompany() {
    moving.company();
  }

  @Test
  void acceptanceOpensOneCaseHoweverOftenItIsDelivered(Scenario scenario) {
    String mover = moving.somebody();
    OpeningId opening = moving.seat("Delivered twice");
    ApplicationId application = new ApplicationId(UUID.randomUUID());
    Accepted accepted = new Accepted(application, opening, tarnholm.person(mover));
    scenario
        .publish(accepted)
        .andWaitForStateChange(() -> moves.of(application), found -> found.isPresent())
        .andVerify(found -> assertThat(found).isPresent());
    scenario
        .publish(accepted)
        .andWaitForStateChange(
            () -> moves.ofPerson(tarnholm.person(mover)), list -> !list.isEmpty())
        .andVerify(list -> assertThat(list).hasSize(1));
    assertThat(moving.chain(moves.of(application).orElseThrow().id()))
        .containsExactly(StepKind.RELEASE, StepKind.HOST_MANAGER, StepKind.HOME_HR);
  }

  @Test
  void whoIsReleasedAndAgreedToStandsInTheNewPlaceOnTheDay() {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.APPROVING);
    LocalDate later = moving.move(id).proposedOn().plusDays(7);
    Eyes.done(
        moving.answer(
            tarnholm.jonas(), id, StepKind.RELEASE, Reply.later(later, "The release is due")));
    assertThat(moving.move(id).releaseOn()).isEqualTo(later);
    assertThat(moves.delays(id)).extracting(Moves.Delay::days).containsExactly(7);
    moving.agree(tarnholm.dana(), id, StepKind.HOST_MANAGER);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.APPROVING);
    moving.agree(tarnholm.ingrid(), id, StepKind.HOME_HR);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.AGREED);
    assertThat(moving.schedule(id, later.minusDays(1))).isInstanceOf(Outcome.Refused.class);
    Eyes.done(moving.schedule(id, later));
    moving.goTo(later.minusDays(1));
    assertThat(employment(mover).role()).isEqualTo(tarnholm.developer);
    moving.goTo(later);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.DONE);
    assertThat(employment(mover).role()).isEqualTo(tarnholm.productManager);
    assertThat(employment(mover).manager()).isEqualTo(tarnholm.person("dana"));
    List<Spell> spells = careers.spells(tarnholm.person(mover));
    assertThat(spells).hasSize(2);
    assertThat(spells.getLast().kind()).isEqualTo(ChangeKind.PROMOTION);
    assertThat(spells.getLast().span().from()).isEqualTo(later);
  }

  @Test
  void theDayIsToldOnce(Scenario scenario) {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    LocalDate on = moving.scheduled(id);
    moving.goTo(on.minusDays(1));
    scenario
        .stimulate(() -> moving.days(1))
        .andWaitForEventOfType(MoveDone.class)
        .matching(done -> done.move().equals(id) && done.on().equals(on))
        .toArrive();
    moving.workOff();
    assertThat(careers.spells(tarnholm.person(mover))).hasSize(2);
    assertThat(moving.step(id, StepKind.RELEASE).state()).isInstanceOf(StepState.Agreed.class);
  }

  private Employment employment(String number) {
    return people.current(tarnholm.person(number)).orElseThrow();
  }
}

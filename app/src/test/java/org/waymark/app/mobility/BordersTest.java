package org.waymark.app.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.communication.Answers;
import org.waymark.app.communication.Question;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.mobility.model.Reply;
import org.waymark.app.mobility.model.Speciality;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.work.MoveRights;
import org.waymark.app.mobility.work.Specialists;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;

/** A move to Leeds: more steps, some after others, and answers by the link in a mail. */
@MovesTest
class BordersTest {
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final Hiring hiring;
  private final Specialists specialists;
  private final MoveRights rights;
  private final Answers links;
  private final JdbcClient db;

  BordersTest(
      Tarnholm tarnholm,
      Moving moving,
      Hiring hiring,
      Specialists specialists,
      MoveRights rights,
      java.util.List<Answers> links,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.hiring = hiring;
    this.specialists = specialists;
    this.rights = rights;
    this.links =
        links.stream().filter(l -> l.purpose().equals("mobility.step")).findFirst().orElseThrow();
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    moving.company();
    Eyes.done(
        specialists.name(tarnholm.ingrid(), Speciality.GLOBAL_MOBILITY, tarnholm.person("mei")));
  }

  private MoveId toLeeds(String mover) {
    OpeningId id =
        Eyes.done(
            hiring.draft(
                tarnholm.viewer("grace", Hat.MANAGER),
                Postings.seat(tarnholm, "Leeds", tarnholm.stores, tarnholm.leeds, 1),
                Set.of()));
    return moving.accepts(mover, id);
  }

  @Test
  void stepsAreAskedBesideEachOtherWherePossibleAndLeadershipLast() {
    MoveId id = toLeeds(moving.somebody());
    assertThat(moving.chain(id))
        .containsExactlyInAnyOrder(
            StepKind.RELEASE,
            StepKind.HOST_MANAGER,
            StepKind.HOME_HR,
            StepKind.HOST_HR,
            StepKind.GLOBAL_MOBILITY,
            StepKind.RIGHT_TO_WORK,
            StepKind.TAX,
            StepKind.FINANCE,
            StepKind.LEADERSHIP);
    assertThatThrownBy(() -> rights.seen(tarnholm.viewer("mei"), id)).isInstanceOf(NotYours.class);
    moving.agree(tarnholm.jonas(), id, StepKind.RELEASE);
    moving.agree(tarnholm.viewer("grace"), id, StepKind.HOST_MANAGER);
    moving.agree(tarnholm.ingrid(), id, StepKind.HOME_HR);
    assertThat(waits(id, StepKind.GLOBAL_MOBILITY)).isTrue();
    moving.agree(tarnholm.tomasz(), id, StepKind.HOST_HR);
    assertThat(waits(id, StepKind.GLOBAL_MOBILITY)).isFalse();
    assertThat(moving.owners(id, StepKind.GLOBAL_MOBILITY)).containsExactly(tarnholm.person("mei"));
    assertThat(moving.owners(id, StepKind.RIGHT_TO_WORK))
        .containsExactly(tarnholm.person("ingrid"));
    assertThat(rights.seen(tarnholm.viewer("mei"), id).parts()).isEmpty();
    moving.agree(tarnholm.viewer("mei"), id, StepKind.GLOBAL_MOBILITY);
    assertThatThrownBy(() -> rights.seen(tarnholm.viewer("mei"), id)).isInstanceOf(NotYours.class);
    moving.agree(tarnholm.ingrid(), id, StepKind.RIGHT_TO_WORK);
    moving.agree(tarnholm.ingrid(), id, StepKind.TAX);
    moving.agree(tarnholm.ingrid(), id, StepKind.FINANCE);
    assertThat(rights.seen(tarnholm.viewer("amara", Hat.LEADER), id).mine()).hasSize(1);
    moving.agree(tarnholm.viewer("amara", Hat.LEADER), id, StepKind.LEADERSHIP);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.AGREED);
    assertThatThrownBy(() -> rights.seen(tarnholm.viewer("amara", Hat.LEADER), id))
        .isInstanceOf(NotYours.class);
  }

  private boolean waits(MoveId id, StepKind kind) {
    return moving.step(id, kind).state() instanceof StepState.Waiting;
  }

  @Test
  void aNoHoldsTheMoveUntilHrAsksAgain() {
    MoveId id = moving.accepts(moving.somebody());
    assertThat(moving.answer(tarnholm.dana(), id, StepKind.HOST_MANAGER, Reply.decline(" ")))
        .isEqualTo(Outcome.refused("mobility.step.no_needs_a_reason"));
    Eyes.done(
        moving.answer(tarnholm.dana(), id, StepKind.HOST_MANAGER, Reply.decline("Wrong role")));
    moving.agree(tarnholm.jonas(), id, StepKind.RELEASE);
    moving.agree(tarnholm.ingrid(), id, StepKind.HOME_HR);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.APPROVING);
    Eyes.done(moving.askAgain(tarnholm.ingrid(), id, StepKind.HOST_MANAGER));
    moving.agree(tarnholm.dana(), id, StepKind.HOST_MANAGER);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.AGREED);
  }

  @Test
  void theLinkInAMailAsksWhoeverHasTheStepAndNobodyElse() {
    MoveId id = moving.accepts(moving.somebody());
    UUID step = moving.step(id, StepKind.HOST_MANAGER).id().value();
    assertThat(links.question(tarnholm.dana(), step)).isInstanceOf(Question.Open.class);
    assertThat(links.question(tarnholm.dana(), step)).isInstanceOf(Question.Open.class);
    assertThat(moving.step(id, StepKind.HOST_MANAGER).state()).isInstanceOf(StepState.Open.class);
    for (var other : java.util.List.of(tarnholm.jonas(), tarnholm.ingrid(), tarnholm.sarah())) {
      assertThat(links.question(other, step)).isInstanceOf(Question.NotAsked.class);
    }
    assertThat(links.answer(tarnholm.dana(), step, "yes", "")).isInstanceOf(Outcome.Done.class);
    assertThat(links.question(tarnholm.dana(), step)).isInstanceOf(Question.Settled.class);
    assertThat(links.answer(tarnholm.dana(), step, "yes", ""))
        .isEqualTo(Outcome.refused("mobility.step.answered_already"));
    assertThat(
            db.sql("select count(*) from communication.answer_link where subject = ?")
                .param(step)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }
}

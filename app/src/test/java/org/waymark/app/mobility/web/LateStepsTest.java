package org.waymark.app.mobility.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MovesTest;
import org.waymark.app.mobility.Moving;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;

@MovesTest
class LateStepsTest {
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final Eyes eyes;

  LateStepsTest(Tarnholm tarnholm, Moving moving, Eyes eyes) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.eyes = eyes;
  }

  @BeforeAll
  void aCompany() {
    moving.company();
  }

  @Test
  void whoeverLeadsTheOwnerOfALateStepFindsItUntilItIsAnsweredAndDoesNotAnswerIt() {
    MoveId id = moving.accepts(moving.somebody());
    Viewer amara = tarnholm.viewer("amara", Hat.MANAGER);
    String page = "/moves/" + id;
    moving.goTo(open(id).dueOn());
    assertThat(eyes.status(page, amara)).as("not late yet").isEqualTo(404);
    moving.days(1);
    assertThat(eyes.page(page, amara).select("ol > li > div > b").eachText())
        .containsExactly("New manager");
    assertThat(eyes.page(page, amara).select("main form[method=post]")).isEmpty();
    String step = page + "/steps/" + moving.step(id, StepKind.HOST_MANAGER).id();
    assertThat(eyes.post(step, amara, "answer", "yes").getResponse().getStatus()).isEqualTo(404);
    assertThat(Eyes.redirect(eyes.post(step, tarnholm.dana(), "answer", "yes"))).isEqualTo(page);
    assertThat(eyes.status(page, amara)).as("answered").isEqualTo(404);
  }

  private StepState.StepClock open(MoveId id) {
    return ((StepState.Open) moving.step(id, StepKind.HOST_MANAGER).state()).clock();
  }
}

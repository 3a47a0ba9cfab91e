package org.waymark.app.growth.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.growth.PlanActions;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.events.Accepted;
import org.waymark.app.people.events.PersonLeft;

/** A goal that is reached ends its plan; whoever leaves takes theirs along. */
@PlansTest
class PlanEndsTest {
  private static final String TRAIL_APP = "Associate product manager, Trail App";
  private final Tarnholm tarnholm;
  private final Growing growing;
  private final DanaHires dana;
  private final Planning planning;
  private final PlanActions agreements;
  private final Commenting commenting;
  private final PlanReactions reactions;
  private final PlanStore plans;
  private final Eyes eyes;
  private final JdbcClient db;

  PlanEndsTest(
      Tarnholm tarnholm,
      Growing growing,
      DanaHires dana,
      Planning planning,
      PlanActions agreements,
      Commenting commenting,
      PlanReactions reactions,
      PlanStore plans,
      Eyes eyes,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.growing = growing;
    this.dana = dana;
    this.planning = planning;
    this.agreements = agreements;
    this.commenting = commenting;
    this.reactions = reactions;
    this.plans = plans;
    this.eyes = eyes;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    growing.company();
  }

  private PlanStage stage(PlanId id) {
    return plans.find(id).orElseThrow().stage();
  }

  /** What other modules tell is heard in its own time. */
  private void becomes(PlanId id, PlanStage stage) {
    await().untilAsserted(() -> assertThat(stage(id)).isEqualTo(stage));
  }

  private void accepts(Viewer who, OpeningId opening) {
    reactions.on(new Accepted(new ApplicationId(UUID.randomUUID()), opening, who.self()));
  }

  @Test
  void theOneWhoGetsTheOpeningOrItsRoleHasReachedTheGoal() {
    OpeningId opening = dana.seat(TRAIL_APP);
    Viewer who = growing.somebody();
    PlanId role = growing.plan(who);
    PlanId seat = Eyes.done(planning.begin(who, new Goal.Opening(opening), true));
    PlanId skill = Eyes.done(planning.begin(who, new Goal.Skill(Tarnholm.COACHING, 3), false));
    Viewer other = growing.somebody();
    PlanId others = growing.plan(other);
    accepts(who, opening);
    accepts(who, opening);
    becomes(role, PlanStage.REACHED);
    becomes(seat, PlanStage.REACHED);
    assertThat(stage(skill)).as("another goal").isEqualTo(PlanStage.ACTIVE);
    assertThat(stage(others)).as("somebody else’s").isEqualTo(PlanStage.ACTIVE);
    assertThat(
            db.sql("select count(*) from growth.plan_state where plan = ? and state = 'reached'")
                .param(role.value())
                .query(Long.class)
                .single())
        .as("heard twice, ended once")
        .isEqualTo(1);
    assertThat(eyes.page("/plans/" + role, who).text()).contains("Goal reached");
  }

  @Test
  void aPlanThatWasGivenUpStaysGivenUp() {
    OpeningId opening = dana.seat(TRAIL_APP);
    Viewer who = growing.somebody();
    PlanId role = growing.plan(who);
    Eyes.done(planning.end(who, role, PlanStage.DROPPED, ""));
    Viewer other = growing.somebody();
    PlanId others = growing.plan(other);
    accepts(who, opening);
    accepts(other, opening);
    becomes(others, PlanStage.REACHED);
    assertThat(stage(role)).isEqualTo(PlanStage.DROPPED);
  }

  @Test
  void whoLeavesTakesPlansActionsAndCommentsAlong() {
    Viewer who = growing.somebody();
    growing.shows(who);
    PlanId plan = growing.plan(who);
    agreements.agree(
        who.self(), who.self(), "Read the roadmap", growing.today(), "leaving " + plan, "/plans");
    Eyes.done(commenting.write(tarnholm.jonas(), plan, "Well done."));
    Viewer stays = growing.somebody();
    PlanId others = growing.plan(stays);
    reactions.on(new PersonLeft(stays.self()));
    tarnholm.leaves(number(who), growing.today().minusDays(1));
    reactions.on(new PersonLeft(who.self()));
    await().untilAsserted(() -> assertThat(plans.find(plan)).isEmpty());
    assertThat(rows("growth.action where plan = ?", plan)).isZero();
    assertThat(rows("growth.comment where plan = ?", plan)).isZero();
    assertThat(rows("growth.plan_state where plan = ?", plan)).isZero();
    assertThat(stage(others)).as("still works here").isEqualTo(PlanStage.ACTIVE);
  }

  private long rows(String from, PlanId plan) {
    return db.sql("select count(*) from " + from).param(plan.value()).query(Long.class).single();
  }

  private String number(Viewer who) {
    return db.sql("select number from people.person where id = ?")
        .param(who.self().value())
        .query(String.class)
        .single();
  }
}

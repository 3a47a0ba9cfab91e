package org.waymark.app.growth.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.people.RoleId;

@PlansTest
class PlanGoalsTest {
  private static final String TRAIL_APP = "Associate product manager, Trail App";
  private final Tarnholm tarnholm;
  private final Growing growing;
  private final Eyes eyes;
  private final PlanStore plans;
  private final Planning planning;
  private final Hiring hiring;
  private final DanaHires dana;
  private final JdbcClient db;

  PlanGoalsTest(
      Tarnholm tarnholm,
      Growing growing,
      Eyes eyes,
      PlanStore plans,
      Planning planning,
      Hiring hiring,
      DanaHires dana,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.growing = growing;
    this.eyes = eyes;
    this.plans = plans;
    this.planning = planning;
    this.hiring = hiring;
    this.dana = dana;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    growing.company();
  }

  private String page(Viewer who, PlanId plan) {
    return eyes.body("/plans/" + plan, who);
  }

  @Test
  void oneGoalHasOnePlanAtATime() {
    Viewer who = growing.somebody();
    PlanId first = growing.plan(who);
    assertThat(growing.plan(who)).isEqualTo(first);
    Eyes.done(planning.end(who, first, PlanStage.DROPPED, ""));
    assertThat(growing.plan(who)).isNotEqualTo(first);
    assertThat(eyes.post("/plans/" + first + "/end", who, "how", "reached")).hasStatus(422);
  }

  @Test
  void aRoleThatVanishedIsSaidAndThePlanStays() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    growing.reads(who, plan, "Stays");
    db.sql("update growth.plan set target = ? where id = ?")
        .params(UUID.randomUUID(), plan.value())
        .update();
    assertThat(page(who, plan))
        .contains("This role does not exist any more", "Associate product manager", "Stays");
    var sent = eyes.post("/plans/" + plan + "/goal", who, "goal", "none");
    assertThat(Eyes.redirect(sent)).isEqualTo("/plans/" + plan);
    assertThat(page(who, plan)).doesNotContain("does not exist").contains("Stays");
    assertThat(planning.begin(who, new Goal.Role(new RoleId(UUID.randomUUID())), false))
        .isInstanceOf(org.waymark.app.kernel.Outcome.Refused.class);
  }

  @Test
  void anOpeningThatClosedOffersItsRoleInstead() {
    Viewer who = growing.somebody();
    OpeningId opening = dana.seat(TRAIL_APP);
    PlanId plan = Eyes.done(planning.begin(who, new Goal.Opening(opening), true));
    assertThat(page(who, plan)).contains("/openings/" + opening + "/applications/new");
    Eyes.done(hiring.close(tarnholm.dana(), opening, "Filled"));
    Document page = eyes.page("/plans/" + plan, who);
    assertThat(page.select("#gone").text())
        .contains("takes no more applications", "Aim at the role Associate product manager");
    assertThat(page.select("a[href$=/applications/new]")).isEmpty();
    String[] sent = {"goal", "role", "role", tarnholm.productManager.toString()};
    assertThat(Eyes.redirect(eyes.post("/plans/" + plan + "/goal", who, sent)))
        .isEqualTo("/plans/" + plan);
    assertThat(plans.find(plan).orElseThrow().goal())
        .isEqualTo(new Goal.Role(tarnholm.productManager));
  }

  @Test
  void whoAimsAtAnOpeningKeepsThatToThemselves() {
    Viewer who = growing.somebody();
    growing.shows(who);
    OpeningId opening = dana.seat(TRAIL_APP);
    String address =
        Eyes.redirect(eyes.post("/plans", who, "goal", "opening", "opening", opening.toString()));
    assertThat(eyes.status(address, tarnholm.jonas())).isEqualTo(404);
    assertThat(eyes.status(address, who)).isEqualTo(200);
  }
}

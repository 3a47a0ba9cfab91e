package org.waymark.app.growth.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.Plans;
import org.waymark.app.growth.plans.Doing.Completion;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.skills.Profiles;

@PlansTest
class PlanCompletionTest {
  private final Growing growing;
  private final Eyes eyes;
  private final ActionStore actions;
  private final Doing doing;
  private final Plans glances;
  private final Profiles profiles;
  private final JdbcClient db;

  PlanCompletionTest(
      Growing growing,
      Eyes eyes,
      ActionStore actions,
      Doing doing,
      Plans glances,
      Profiles profiles,
      JdbcClient db) {
    this.growing = growing;
    this.eyes = eyes;
    this.actions = actions;
    this.doing = doing;
    this.glances = glances;
    this.profiles = profiles;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    growing.company();
  }

  @Test
  void whatIsDoneCountsAsEvidenceAndMovesTheLevelAndTheReadiness() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    growing.practisesResearch(who, plan, ActionKind.TRAINING, "Three interviews", 14);
    int before = points(who);
    PlanAction action = actions.of(plan).getFirst();
    String address = "/plans/" + plan + "/actions/" + action.id() + "/completion";
    String[] sent = Eyes.fields(eyes.page(address, who));
    assertThat(Eyes.redirect(eyes.post(address, who, sent))).isEqualTo("/plans/" + plan);
    assertThat(
            profiles.estimates(List.of(who.self())).getOrDefault(who.self(), List.of()).stream()
                .filter(e -> e.skill().equals(Tarnholm.RESEARCH))
                .map(Profiles.Estimate::level))
        .containsExactly(2);
    assertThat(points(who)).isGreaterThan(before);
    assertThat(Eyes.done(doing.complete(who, action.id(), new Completion(growing.today(), "", 2))))
        .isEqualTo(plan);
    assertThat(
            db.sql("select count(*) from skills.evidence where person_id = ?")
                .param(who.self().value())
                .query(Long.class)
                .single())
        .as("twice is once")
        .isEqualTo(1);
  }

  private int points(Viewer who) {
    Plans.Glance glance = glances.glances(who, List.of(who.self())).get(who.self());
    return java.util.Objects.requireNonNull(java.util.Objects.requireNonNull(glance).readiness())
        .points();
  }

  @Test
  void evidenceThatIsRefusedLeavesTheActionOpen() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    growing.practisesResearch(who, plan, ActionKind.PROJECT, "Maps", null);
    String address = "/plans/" + plan + "/actions/" + actions.of(plan).getFirst().id();
    String[] sent =
        Eyes.fields(eyes.page(address + "/completion", who), "link", "javascript:alert(1)");
    assertThat(eyes.post(address + "/completion", who, sent)).hasStatus(422);
    assertThat(actions.of(plan).getFirst().stage()).isEqualTo(ActionStage.OPEN);
    assertThat(
            eyes.post(address + "/completion", who, "on", growing.today().plusDays(1).toString()))
        .hasStatus(422);
  }
}

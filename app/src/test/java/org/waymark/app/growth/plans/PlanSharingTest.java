package org.waymark.app.growth.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.Plans;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.shell.StorySource;

@PlansTest
class PlanSharingTest {
  private final Tarnholm tarnholm;
  private final Growing growing;
  private final Eyes eyes;
  private final ActionStore actions;
  private final Plans glances;
  private final PlanStory story;

  PlanSharingTest(
      Tarnholm tarnholm,
      Growing growing,
      Eyes eyes,
      ActionStore actions,
      Plans glances,
      List<StorySource> stories) {
    this.tarnholm = tarnholm;
    this.growing = growing;
    this.eyes = eyes;
    this.actions = actions;
    this.glances = glances;
    this.story =
        stories.stream()
            .filter(PlanStory.class::isInstance)
            .map(PlanStory.class::cast)
            .findFirst()
            .orElseThrow();
  }

  @BeforeAll
  void aCompany() {
    growing.company();
  }

  private String page(Viewer who, PlanId plan) {
    return eyes.body("/plans/" + plan, who);
  }

  @Test
  void whoDoesNotSeeTheGoalFindsNeitherThePlanNorAnyPartOfIt() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    growing.reads(who, plan, "Secret");
    String action = actions.of(plan).getFirst().id().toString();
    for (Viewer other :
        List.of(
            tarnholm.jonas(),
            tarnholm.dana(),
            tarnholm.ingrid(),
            growing.learning(),
            tarnholm.viewer("mei", Hat.ADMINISTRATOR))) {
      String address = "/plans/" + plan;
      assertThat(eyes.status(address, other)).isEqualTo(404);
      assertThat(eyes.status(address + "/actions.csv", other)).isEqualTo(404);
      assertThat(eyes.status(address + "/goal", other)).isEqualTo(404);
      assertThat(eyes.status(address + "/actions/" + action, other)).isEqualTo(404);
      assertThat(eyes.status("/people/" + who.self() + "/plan", other)).isEqualTo(404);
      assertThat(eyes.post(address + "/comments", other, "words", "x")).hasStatus(404);
      assertThat(eyes.post(address + "/order", other)).hasStatus(404);
      assertThat(glances.glances(other, List.of(who.self()))).isEmpty();
      assertThat(story.steps(other, who.self())).isEmpty();
    }
  }

  @Test
  void theManagerToWhomItWasShownReadsAndCommentsAndChangesNothing() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    growing.shows(who);
    assertThat(page(tarnholm.jonas(), plan)).contains("Associate product manager", "Grower Nr");
    assertThat(eyes.page("/plans/" + plan, tarnholm.jonas()).select("#proposals, #sharing"))
        .isEmpty();
    assertThat(
            Eyes.redirect(
                eyes.post("/plans/" + plan + "/comments", tarnholm.jonas(), "words", "Well done")))
        .isEqualTo("/plans/" + plan);
    assertThat(page(who, plan)).contains("Well done");
    assertThat(eyes.post("/plans/" + plan + "/goal", tarnholm.jonas(), "goal", "none"))
        .hasStatus(404);
    assertThat(eyes.post("/plans/" + plan + "/end", tarnholm.jonas(), "how", "dropped"))
        .hasStatus(404);
    assertThat(eyes.status("/plans/" + plan, tarnholm.dana())).as("skip level").isEqualTo(404);
    Plans.Glance glance = glances.glances(tarnholm.jonas(), List.of(who.self())).get(who.self());
    assertThat(glance).isNotNull();
    assertThat(story.steps(tarnholm.jonas(), who.self())).isNotEmpty();
  }

  @Test
  void whatIsKeptBackIsShownToNobodyWhateverIsShared() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    growing.shows(who);
    eyes.post("/plans/" + plan + "/audience", who, "with", "me");
    assertThat(eyes.status("/plans/" + plan, tarnholm.jonas())).isEqualTo(404);
    assertThat(glances.glances(tarnholm.jonas(), List.of(who.self()))).isEmpty();
    eyes.post("/plans/" + plan + "/audience", who, "with", "goal");
    assertThat(eyes.status("/plans/" + plan, tarnholm.jonas())).isEqualTo(200);
  }

  @Test
  void commentsFromBeforeItWasSharedStayUnread() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    eyes.post("/plans/" + plan + "/comments", who, "words", "Only for myself");
    growing.days(1);
    growing.shows(who);
    assertThat(page(tarnholm.jonas(), plan)).doesNotContain("Only for myself");
    eyes.post("/plans/" + plan + "/comments", who, "words", "For both of us");
    assertThat(page(tarnholm.jonas(), plan)).contains("For both of us");
    assertThat(page(who, plan)).contains("Only for myself");
  }
}

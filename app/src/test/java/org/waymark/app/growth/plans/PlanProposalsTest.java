package org.waymark.app.growth.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;

@PlansTest
class PlanProposalsTest {
  private final Tarnholm tarnholm;
  private final Growing growing;
  private final Eyes eyes;
  private final ActionStore actions;

  PlanProposalsTest(Tarnholm tarnholm, Growing growing, Eyes eyes, ActionStore actions) {
    this.tarnholm = tarnholm;
    this.growing = growing;
    this.eyes = eyes;
    this.actions = actions;
  }

  @BeforeAll
  void aCompany() {
    growing.company();
    tarnholm.bring(
        "learning",
        SourceFile.of(
            "courses.csv",
            """
            code,title,provider,language,hours,skills,level_to,description
            C1,Three interviews,Academy,en,14,S0,2,Plan and hold them
            C2,Drei Gespräche,Academy,de,8,S0,2,
            C3,Priorities,School,en,6,S1,2,
            """));
  }

  @Test
  void aGapIsProposedToBeClosedByACourseAndByWhatIsLeft() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    Document page = eyes.page("/plans/" + plan, who);
    List<String> proposed = page.select("#proposals b[data-written]").eachText();
    assertThat(proposed)
        .contains("Three interviews", "Priorities")
        .anyMatch(p -> p.startsWith("Take on a task in your present work that needs Backlog"))
        .doesNotContain("Drei Gespräche");
    List<String> keys = page.select("#proposals input[name=take]").eachAttr("value");
    assertThat(page.select("#proposals input[checked]").eachAttr("value"))
        .isEqualTo(keys.subList(0, Math.min(PlanView.AT_ONCE, keys.size())));
    var taken = eyes.post("/plans/" + plan + "/proposals", who, "take", keys.getFirst());
    assertThat(Eyes.redirect(taken)).isEqualTo("/plans/" + plan);
    assertThat(actions.of(plan)).hasSize(1);
    assertThat(eyes.post("/plans/" + plan + "/proposals", who)).hasStatus(422);
  }

  @Test
  void aTemplateIsTakenOverAndOfTwoWhoEditItTheSecondIsTold() {
    Viewer tomasz = growing.learning();
    eyes.post(
        "/learning/templates",
        tomasz,
        "name",
        "Towards leading",
        "kind1",
        "training",
        "title1",
        "Lead");
    Document all = eyes.page("/learning/templates", tomasz);
    String address = all.select("section a[href^=/learning/templates/]").getFirst().attr("href");
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    String id = address.substring(address.lastIndexOf('/') + 1);
    eyes.post("/plans/" + plan + "/proposals", who, "template", id);
    assertThat(growing.titles(plan)).containsExactly("Lead");
    String[] form = {"name", "Towards", "version", "1", "kind1", "training", "title1", "Lead on"};
    assertThat(Eyes.redirect(eyes.post(address, tomasz, form))).isEqualTo("/learning/templates");
    assertThat(eyes.post(address, tomasz, form)).hasStatus(409).bodyText().contains("Lead on");
    eyes.post(address + "/removal", tomasz);
    assertThat(eyes.post("/plans/" + plan + "/proposals", who, "template", id)).hasStatus(422);
    assertThat(growing.titles(plan)).containsExactly("Lead");
  }
}

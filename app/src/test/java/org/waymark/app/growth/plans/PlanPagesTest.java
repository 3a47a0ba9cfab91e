package org.waymark.app.growth.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;

@PlansTest
class PlanPagesTest {
  private final Growing growing;
  private final Eyes eyes;
  private final ActionStore actions;
  private final JdbcClient db;

  PlanPagesTest(Growing growing, Eyes eyes, ActionStore actions, JdbcClient db) {
    this.growing = growing;
    this.eyes = eyes;
    this.actions = actions;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    growing.company();
  }

  @Test
  void theOrderIsThePersonsOwn() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    growing.reads(who, plan, "A", "B", "C");
    String b = actions.of(plan).get(1).id().toString();
    eyes.post("/plans/" + plan + "/order", who, "act", "up:" + b);
    assertThat(growing.titles(plan)).containsExactly("B", "A", "C");
    eyes.post("/plans/" + plan + "/order", who, "place-" + b, "9");
    assertThat(growing.titles(plan)).containsExactly("B", "A", "C");
    List<PlanAction> now = actions.of(plan);
    eyes.post(
        "/plans/" + plan + "/order",
        who,
        "place-" + now.get(0).id(),
        "3",
        "place-" + now.get(1).id(),
        "2",
        "place-" + now.get(2).id(),
        "1",
        "place-" + UUID.randomUUID(),
        "1");
    assertThat(growing.titles(plan)).containsExactly("C", "A", "B");
  }

  @Test
  void nonsenseIsRefusedWithEveryReason() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    var sent =
        eyes.post(
            "/plans/" + plan + "/actions",
            who,
            "kind",
            "reading",
            "title",
            "x",
            "hours",
            "many",
            "due",
            "soon",
            "skill-name",
            "Unheard of");
    assertThat(sent)
        .hasStatus(422)
        .bodyText()
        .contains("whole number", "Choose a day", "No skill is called", "Unheard of");
    assertThat(eyes.post("/plans", who, "goal", "role", "role-name", "Unheard of")).hasStatus(422);
    assertThat(
            eyes.post(
                "/plans/" + plan + "/actions",
                who,
                "title",
                "y",
                "due",
                "2020-01-01",
                "kind",
                "reading"))
        .hasStatus(422);
    assertThat(actions.of(plan)).isEmpty();
  }

  @Test
  void theFileHoldsWhatThePageShows() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    growing.practisesResearch(who, plan, ActionKind.READING, "=1+1", 3);
    assertThat(eyes.body("/plans/" + plan + "/actions.csv", who))
        .contains("Place,Kind,Action,Leads to,Hours,Points gained,Due on,State,Since,Notes\r\n")
        .contains("1,Reading,'=1+1,User research to level 2,3,")
        .contains(",open,");
  }

  @Test
  void aPlaceThatIsNoneIsSaidAndMovesNothing() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    growing.reads(who, plan, "A", "B");
    List<PlanAction> now = actions.of(plan);
    for (String typed : List.of("first", "", "0", "-1", "1.5", "1000")) {
      assertThat(
              eyes.post(
                  "/plans/" + plan + "/order",
                  who,
                  "place-" + now.get(0).id(),
                  typed,
                  "place-" + now.get(1).id(),
                  "1"))
          .as(typed)
          .hasStatus(422)
          .bodyText()
          .contains("whole number from 1 to 999", "“" + typed + "”");
    }
    assertThat(growing.titles(plan)).containsExactly("A", "B");
    assertThat(
            eyes.post(
                "/plans/" + plan + "/order", growing.somebody(), "place-" + now.get(0).id(), "x"))
        .hasStatus(404);
  }

  @Test
  void theCatalogueAddsToTheLatestPlanAndSaysHowToBeginOne() {
    db.sql(
            """
            with made as (
              insert into growth.course
                (code, kind, title, provider, language, hours, link, description, run)
              values ('LATEST', 'training', 'Asking users', '', 'en', 4, '', '', uuidv7())
              returning id)
            insert into growth.course_skill select id, 1, ?, 2 from made
            """)
        .param(Tarnholm.RESEARCH.value())
        .update();
    Viewer who = growing.somebody();
    Document none = eyes.page("/learning?q=Asking", who);
    assertThat(none.select("button[name=course]")).isEmpty();
    assertThat(none.select("a[href=/plans/new]")).hasSize(1);
    PlanId plan = growing.plan(who);
    Document some = eyes.page("/learning?q=Asking", who);
    assertThat(some.select("form[action=/plans/" + plan + "/actions] button[name=course]"))
        .hasSize(1);
    assertThat(some.select("a[href=/plans/new]")).isEmpty();
  }
}

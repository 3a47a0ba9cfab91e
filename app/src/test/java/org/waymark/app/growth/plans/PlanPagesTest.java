package org.waymark.app.growth.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.Plans;
import org.waymark.app.growth.plans.Doing.Completion;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.StorySource;
import org.waymark.app.skills.Profiles;

@PlansTest
class PlanPagesTest {
  private final Tarnholm tarnholm;
  private final Growing growing;
  private final Eyes eyes;
  private final PlanStore plans;
  private final ActionStore actions;
  private final Planning planning;
  private final Doing doing;
  private final Plans glances;
  private final PlanStory story;
  private final Profiles profiles;
  private final Hiring hiring;
  private final JdbcClient db;

  PlanPagesTest(
      Tarnholm tarnholm,
      Growing growing,
      Eyes eyes,
      PlanStore plans,
      ActionStore actions,
      Planning planning,
      Doing doing,
      Plans glances,
      List<StorySource> stories,
      Profiles profiles,
      Hiring hiring,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.growing = growing;
    this.eyes = eyes;
    this.plans = plans;
    this.actions = actions;
    this.planning = planning;
    this.doing = doing;
    this.glances = glances;
    this.story =
        stories.stream()
            .filter(PlanStory.class::isInstance)
            .map(PlanStory.class::cast)
            .findFirst()
            .orElseThrow();
    this.profiles = profiles;
    this.hiring = hiring;
    this.db = db;
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

  private String page(Viewer who, PlanId plan) {
    return eyes.body("/plans/" + plan, who);
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
    var taken = eyes.post("/plans/" + plan + "/proposals", who, "take", keys.getFirst());
    assertThat(Eyes.redirect(taken)).isEqualTo("/plans/" + plan);
    assertThat(actions.of(plan)).hasSize(1);
    assertThat(eyes.post("/plans/" + plan + "/proposals", who)).hasStatus(422);
  }

  @Test
  void whoDoesNotSeeTheGoalFindsNeitherThePlanNorAnyPartOfIt() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    Eyes.done(
        doing.add(
            who,
            plan,
            List.of(new PlanAction.Draft(ActionKind.READING, "Secret", "", null, 1, null, null))));
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

  @Test
  void whatIsDoneCountsAsEvidenceAndMovesTheLevelAndTheReadiness() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    Eyes.done(
        doing.add(
            who,
            plan,
            List.of(
                new PlanAction.Draft(
                    ActionKind.TRAINING,
                    "Three interviews",
                    "",
                    new Aim(Tarnholm.RESEARCH, 2),
                    14,
                    null,
                    null))));
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
    Eyes.done(
        doing.add(
            who,
            plan,
            List.of(
                new PlanAction.Draft(
                    ActionKind.PROJECT,
                    "Maps",
                    "",
                    new Aim(Tarnholm.RESEARCH, 2),
                    null,
                    null,
                    null))));
    String address = "/plans/" + plan + "/actions/" + actions.of(plan).getFirst().id();
    String[] sent =
        Eyes.fields(eyes.page(address + "/completion", who), "link", "javascript:alert(1)");
    assertThat(eyes.post(address + "/completion", who, sent)).hasStatus(422);
    assertThat(actions.of(plan).getFirst().stage()).isEqualTo(ActionStage.OPEN);
    assertThat(
            eyes.post(address + "/completion", who, "on", growing.today().plusDays(1).toString()))
        .hasStatus(422);
  }

  @Test
  void aRoleThatVanishedIsSaidAndThePlanStays() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    Eyes.done(
        doing.add(
            who,
            plan,
            List.of(new PlanAction.Draft(ActionKind.READING, "Stays", "", null, 1, null, null))));
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
    OpeningId opening = seat();
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

  private OpeningId seat() {
    Posting p = Postings.role(tarnholm, "Associate product manager, Trail App");
    OpeningId id =
        Eyes.done(
            hiring.draft(
                tarnholm.dana(),
                new Posting(
                    p.kind(),
                    p.title(),
                    p.description(),
                    p.role(),
                    p.unit(),
                    p.location(),
                    p.remote(),
                    p.seats(),
                    Dates.OPEN,
                    null,
                    null,
                    null),
                Set.of()));
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    return id;
  }

  @Test
  void whoAimsAtAnOpeningKeepsThatToThemselves() {
    Viewer who = growing.somebody();
    growing.shows(who);
    OpeningId opening = seat();
    String address =
        Eyes.redirect(eyes.post("/plans", who, "goal", "opening", "opening", opening.toString()));
    assertThat(eyes.status(address, tarnholm.jonas())).isEqualTo(404);
    assertThat(eyes.status(address, who)).isEqualTo(200);
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
  void theOrderIsThePersonsOwn() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    Eyes.done(
        doing.add(
            who,
            plan,
            List.of("A", "B", "C").stream()
                .map(t -> new PlanAction.Draft(ActionKind.READING, t, "", null, 1, null, null))
                .toList()));
    String b = actions.of(plan).get(1).id().toString();
    eyes.post("/plans/" + plan + "/order", who, "act", "up:" + b);
    assertThat(titles(plan)).containsExactly("B", "A", "C");
    eyes.post("/plans/" + plan + "/order", who, "place-" + b, "9");
    assertThat(titles(plan)).containsExactly("B", "A", "C");
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
    assertThat(titles(plan)).containsExactly("C", "A", "B");
  }

  private List<String> titles(PlanId plan) {
    return actions.of(plan).stream().map(a -> a.draft().title()).toList();
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
    assertThat(titles(plan)).containsExactly("Lead");
    String[] form = {"name", "Towards", "version", "1", "kind1", "training", "title1", "Lead on"};
    assertThat(Eyes.redirect(eyes.post(address, tomasz, form))).isEqualTo("/learning/templates");
    assertThat(eyes.post(address, tomasz, form)).hasStatus(409).bodyText().contains("Lead on");
    eyes.post(address + "/removal", tomasz);
    assertThat(eyes.post("/plans/" + plan + "/proposals", who, "template", id)).hasStatus(422);
    assertThat(titles(plan)).containsExactly("Lead");
  }

  @Test
  void theFileHoldsWhatThePageShows() {
    Viewer who = growing.somebody();
    PlanId plan = growing.plan(who);
    Eyes.done(
        doing.add(
            who,
            plan,
            List.of(
                new PlanAction.Draft(
                    ActionKind.READING,
                    "=1+1",
                    "",
                    new Aim(Tarnholm.RESEARCH, 2),
                    3,
                    null,
                    null))));
    assertThat(eyes.body("/plans/" + plan + "/actions.csv", who))
        .contains("1,reading,'=1+1,User research to level 2,3,");
  }
}

package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.people.UnitId;

@OpeningsTest
class HiringPagesTest {
  private final Eyes eyes;
  private final Tarnholm tarnholm;
  private final Hiring hiring;
  private final Openings openings;
  private final Applications applications;
  private final DanaHires dana;

  HiringPagesTest(
      Eyes eyes,
      Tarnholm tarnholm,
      Hiring hiring,
      Openings openings,
      Applications applications,
      DanaHires dana) {
    this.eyes = eyes;
    this.tarnholm = tarnholm;
    this.hiring = hiring;
    this.openings = openings;
    this.applications = applications;
    this.dana = dana;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  @Test
  void danaOpensDescribesAndPublishesARole() {
    Document form = eyes.page("/openings/new", tarnholm.dana());
    String requirements =
        Eyes.redirect(
            eyes.post(
                "/openings",
                tarnholm.dana(),
                Eyes.fields(form, "title", "Planner", "role", tarnholm.productManager.toString())));
    OpeningId id = OpeningId.of(requirements.split("/", -1)[2]);
    assertThat(eyes.body(requirements, tarnholm.dana()))
        .contains("User research", "As its role asks");
    assertThat(eyes.post("/openings/" + id + "/publication", tarnholm.dana()))
        .hasStatus(422)
        .bodyText()
        .contains("Say what the work is.");
    Document edit = eyes.page("/openings/" + id + "/edit", tarnholm.dana());
    assertThat(
            eyes.post(
                "/openings/" + id + "/edit",
                tarnholm.dana(),
                Eyes.fields(edit, "description", "Plan routes.", "co", jonas())))
        .hasStatus(303);
    assertThat(eyes.post("/openings/" + id + "/publication", tarnholm.dana())).hasStatus(303);
    assertThat(eyes.status("/openings/" + id, tarnholm.sarah())).isEqualTo(200);
    assertThat(openings.card(id).orElseThrow().dates().insideUntil()).isEqualTo("2026-11-30");
    assertThat(openings.fillers(id))
        .containsExactlyInAnyOrder(tarnholm.person("dana"), tarnholm.person("jonas"));
    assertThat(eyes.body("/team/openings", tarnholm.jonas())).contains("Planner");
  }

  @Test
  void everythingThatIsWrongIsNamedAndWhatWasTypedStays() {
    Document form = eyes.page("/openings/new", tarnholm.dana());
    MvcTestResult refused =
        eyes.post(
            "/openings",
            tarnholm.dana(),
            Eyes.fields(
                form,
                "title",
                "x".repeat(151),
                "insideUntil",
                "2026-11-30",
                "applyBy",
                "2026-11-01",
                "bandMin",
                "1e9",
                "weeks",
                "12",
                "co",
                java.util.UUID.randomUUID().toString(),
                "description",
                "Kept & <kept>"));
    assertThat(refused).hasStatus(422);
    assertThat(Eyes.body(refused))
        .contains(
            "up to 150 characters",
            "The days cross",
            "begins with a whole number",
            "Only what stands beside a role takes a share",
            "A role or rotation names its role",
            "who would fill it with you does not exist",
            "Kept &amp; &lt;kept&gt;");
  }

  private String jonas() {
    return tarnholm.person("jonas").toString();
  }

  @Test
  void aTitleMayHave150CharactersAndTheFormSaysSo() {
    Document form = eyes.page("/openings/new", tarnholm.dana());
    assertThat(form.select("#title-hint").text()).contains("150 characters");
    assertThat(
            eyes.post(
                "/openings",
                tarnholm.dana(),
                Eyes.fields(form, "title", "Ü".repeat(300), "role", tarnholm.developer.toString())))
        .hasStatus(422);
    String title = "Ü".repeat(150);
    assertThat(
            eyes.post(
                "/openings",
                tarnholm.dana(),
                Eyes.fields(form, "title", title, "role", tarnholm.developer.toString())))
        .hasStatus(303);
    assertThat(eyes.body("/team/openings", tarnholm.dana())).contains(title);
  }

  private Viewer graceLeads() {
    return tarnholm.viewer("grace", Hat.MANAGER);
  }

  @Test
  void aManagerOpensSomethingWhereTheyStandOrLead() {
    Document form = eyes.page("/openings/new", tarnholm.dana());
    assertThat(form.select("#unit option").eachText()).containsExactly("Digital");
    assertThat(opened(tarnholm.dana(), form, tarnholm.stores))
        .hasStatus(422)
        .bodyText()
        .contains("For another one, ask its HR partner.");
    assertThat(opened(tarnholm.dana(), form, tarnholm.digital)).hasStatus(303);
    Viewer leader = tarnholm.viewer("dana", tarnholm.stores, Hat.MANAGER, Hat.LEADER);
    assertThat(eyes.page("/openings/new", leader).select("#unit option").eachText())
        .containsExactly("Digital", "Stores");
  }

  @Test
  void anHrPartnerOpensSomethingInTheirUnitsOnlyAndNotWhereTheyStand() {
    Document form = eyes.page("/openings/new", tarnholm.ingrid());
    assertThat(form.select("#unit option").eachText())
        .as("with where she stands, for what stands beside a role")
        .containsExactly("Digital", "Stores");
    assertThat(opened(tarnholm.ingrid(), form, tarnholm.stores)).hasStatus(422);
    assertThat(opened(tarnholm.ingrid(), form, tarnholm.digital)).hasStatus(303);
    Viewer ofAll = tarnholm.viewer("ingrid", Hat.HR_PARTNER);
    assertThat(eyes.page("/openings/new", ofAll).select("#unit option")).hasSize(3);
  }

  @Test
  void anOpeningIsNotMovedOutOfReachAndStaysEditableWhereItIs() {
    OpeningId id = dana.drafts("Stays in Digital");
    Eyes.done(hiring.edit(tarnholm.dana(), id, 0, postingOf(id), Set.of(tarnholm.person("sarah"))));
    Document edit = eyes.page("/openings/" + id + "/edit", tarnholm.sarah());
    assertThat(edit.select("#unit option").eachText()).containsExactly("Digital");
    assertThat(edited(id, tarnholm.sarah(), edit, tarnholm.stores)).hasStatus(422);
    assertThat(edited(id, tarnholm.dana(), edit, tarnholm.stores)).hasStatus(422);
    assertThat(edited(id, tarnholm.sarah(), edit, tarnholm.digital)).hasStatus(303);
  }

  private Posting postingOf(OpeningId id) {
    return Postings.role(tarnholm, openings.card(id).orElseThrow().title());
  }

  private MvcTestResult edited(OpeningId id, Viewer viewer, Document form, UnitId unit) {
    return eyes.post(
        "/openings/" + id + "/edit", viewer, Eyes.fields(form, "unit", unit.toString()));
  }

  private MvcTestResult opened(Viewer viewer, Document form, UnitId unit) {
    return eyes.post(
        "/openings",
        viewer,
        Eyes.fields(
            form,
            "title",
            "Somewhere",
            "role",
            tarnholm.developer.toString(),
            "unit",
            unit.toString()));
  }

  @Test
  void everybodyOpensWhatStandsBesideARoleAndManagersTheRest() {
    Document hers = eyes.page("/openings/new", tarnholm.sarah());
    assertThat(hers.select("input[name=kind]").eachAttr("value"))
        .containsExactly("project", "shadowing");
    assertThat(hers.select("#unit option").eachText()).containsExactly("Digital");
    assertThat(eyes.page("/openings/new", tarnholm.dana()).select("input[name=kind]")).hasSize(4);
    assertThat(
            eyes.post(
                "/openings",
                tarnholm.sarah(),
                Eyes.fields(
                    hers, "title", "Mine", "kind", "role", "role", tarnholm.developer.toString())))
        .hasStatus(422)
        .bodyText()
        .contains("You open something in a unit");
    assertThat(eyes.status("/openings/new", tarnholm.administrator())).isEqualTo(404);
  }

  @Test
  void whoeverWasSlowerIsToldAndLosesNothing() {
    OpeningId id = dana.drafts("Edited twice");
    Document first = eyes.page("/openings/" + id + "/edit", tarnholm.dana());
    Document second = eyes.page("/openings/" + id + "/edit", tarnholm.ingrid());
    assertThat(edit(id, tarnholm.ingrid(), second, "Ingrid’s title")).hasStatus(303);
    assertThat(edit(id, tarnholm.dana(), first, "Dana’s title"))
        .hasStatus(409)
        .bodyText()
        .contains("Somebody changed it", "Dana’s title");
    assertThat(openings.card(id).orElseThrow().title()).isEqualTo("Ingrid’s title");
  }

  @Test
  void aProjectThatAsksForNothingIsNotPublished() {
    OpeningId id =
        Eyes.done(hiring.draft(graceLeads(), Postings.project(tarnholm, "Talk"), Set.of()));
    assertThat(eyes.post("/openings/" + id + "/publication", graceLeads()))
        .hasStatus(422)
        .bodyText()
        .contains("It asks for no skill yet.");
  }

  @Test
  void closingTellsThoseWhoAppliedAndLeavesTheirApplicationToBeAnswered() {
    OpeningId id = dana.publishes("Closed");
    Eyes.done(applications.send(tarnholm.sarah(), id, ""));
    assertThat(eyes.page("/openings/" + id, tarnholm.dana()).select("#close-why-hint").text())
        .contains("Applicants do not");
    assertThat(eyes.post("/openings/" + id + "/closure", tarnholm.dana(), "why", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Say why it is closed.");
    assertThat(eyes.post("/openings/" + id + "/closure", tarnholm.dana(), "why", "Not now"))
        .hasStatus(422)
        .bodyText()
        .contains("would be left without an answer", "/team/openings/" + id + "/answers/new");
    assertThat(
            eyes.post(
                "/team/openings/" + id + "/answers",
                tarnholm.dana(),
                "why",
                "Not now",
                "thanks",
                "Thank you",
                "talk",
                "Call me"))
        .hasStatus(303);
    assertThat(eyes.status("/openings/" + id, tarnholm.viewer("mei"))).isEqualTo(404);
    assertThat(eyes.body("/openings/" + id, tarnholm.sarah()))
        .contains("It was withdrawn")
        .doesNotContain("Not now");
    assertThat(eyes.body("/applications", tarnholm.sarah()))
        .contains("The opening is over")
        .doesNotContain("Inside only until");
    assertThat(eyes.page("/openings/" + id, tarnholm.sarah()).select("form[action$=/interest]"))
        .as("nothing to keep in mind any more")
        .isEmpty();
    Document over = eyes.page("/openings/" + id, tarnholm.dana());
    assertThat(over.select("a[href$=/edit], a[href$=/requirements]")).isEmpty();
    assertThat(over.text()).contains("Not now", "It is closed and stays as it was.");
    assertThat(applications.applicantsOf(id)).isEmpty();
    assertThat(eyes.body("/openings", tarnholm.viewer("mei"))).doesNotContain(">Closed</a>");
  }

  @Test
  void anHrPartnerWhoAppliesDoesNotWorkOnThatOpeningAnyMore() {
    OpeningId id = dana.publishes("Ingrid wants it");
    Eyes.done(applications.send(tarnholm.viewer("mei"), id, ""));
    assertThat(eyes.status("/openings/" + id + "/edit", tarnholm.ingrid())).isEqualTo(200);
    Eyes.done(applications.keep(tarnholm.ingrid(), id, "Me"));
    assertThat(eyes.status("/openings/" + id + "/edit", tarnholm.ingrid())).isEqualTo(404);
    String meis = "/applications/" + applications.applicantsOf(id).getFirst().application();
    assertThat(eyes.status(meis, tarnholm.ingrid())).isEqualTo(404);
  }

  @Test
  void aRoleThatSomebodyElseFillsIsNotOnTheirList() {
    dana.publishes("Dana’s own");
    assertThat(eyes.body("/team/openings", tarnholm.viewer("tomasz")))
        .doesNotContain("Dana’s own")
        .contains("You are filling nothing");
  }

  private MvcTestResult edit(OpeningId id, Viewer viewer, Document form, String title) {
    return eyes.post("/openings/" + id + "/edit", viewer, Eyes.fields(form, "title", title));
  }
}

package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.opportunities.OpeningsSlice.as;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.model.Weights;

@OpeningsTest
class OpeningListTest {
  private final MockMvcTester web;
  private final Eyes eyes;
  private final Tarnholm tarnholm;
  private final Hiring hiring;
  private OpeningId draft = new OpeningId(new UUID(0, 0));
  private final DanaHires dana;

  OpeningListTest(MockMvcTester web, Eyes eyes, Tarnholm tarnholm, Hiring hiring, DanaHires dana) {
    this.web = web;
    this.eyes = eyes;
    this.tarnholm = tarnholm;
    this.hiring = hiring;
    this.dana = dana;
  }

  @BeforeAll
  void openings() {
    tarnholm.founded();
    draft = dana.drafts("Secret plan");
    dana.publishes("Route planner, Trail App");
  }

  @Test
  void theListShowsWhatIsOpenAndHowMany() {
    Document page = eyes.page("/openings", tarnholm.sarah());
    assertThat(page.select("article.wm-open h3").eachText()).contains("Route planner, Trail App");
    assertThat(page.select("#results-h").text()).matches("(One opening|\\d+ openings)");
    assertThat(page.text()).contains("€58,000 to 68,000", "Digital, Rotterdam, partly");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=route", "q=ROUTE%20plann%C3%A9r", "q=Rotterdam", "q=associate%20route", "kind=role",
        "family=product", "level=5", "place=country-NL", "remote=partly", "sort=closing"
      })
  void aSearchFindsIt(String query) {
    assertThat(titles("/openings?" + query)).contains("Route planner, Trail App");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=route%20zebra",
        "kind=project",
        "family=engineering",
        "level=4",
        "place=country-GB",
        "remote=yes",
        "q=%25",
        "q=_"
      })
  void aSearchLeavesOutWhatDoesNotFit(String query) {
    assertThat(titles("/openings?" + query)).doesNotContain("Route planner, Trail App");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"prioritisation", "backlog%20rotterdam", "USER%20res", "research%20route"})
  void theNameOfASkillFindsTheOpeningThatAsksForIt(String words) {
    assertThat(titles("/openings?q=" + words)).contains("Route planner, Trail App");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"prodct", "porduct", "bakclog", "priortisaton", "plannre", "Roterdam%20route"})
  void aSlipOfTheHandFindsWhatWasMeant(String words) {
    assertThat(titles("/openings?q=" + words)).contains("Route planner, Trail App");
  }

  @ParameterizedTest
  @ValueSource(strings = {"coaching", "coachnig", "zebra", "backlog%20zebra", "litt"})
  void aSkillThatNobodyAsksForFindsNothing(String words) {
    assertThat(titles("/openings?q=" + words)).isEmpty();
  }

  @Test
  void anOpeningWithRequirementsOfItsOwnIsFoundByThoseAndNotByThoseOfItsRole() {
    OpeningId own = dana.drafts("Asks for itself");
    Eyes.done(
        hiring.ask(
            tarnholm.dana(), own, 0, List.of(new Weights.Wanted(Tarnholm.DATA, 2, 1, true))));
    Eyes.done(hiring.publish(tarnholm.dana(), own));
    assertThat(titles("/openings?q=analysis")).containsExactly("Asks for itself");
    assertThat(titles("/openings?q=anaylsis")).containsExactly("Asks for itself");
    assertThat(titles("/openings?q=backlog"))
        .contains("Route planner, Trail App")
        .doesNotContain("Asks for itself");
    Eyes.done(hiring.close(tarnholm.dana(), own, "Filled"));
    assertThat(titles("/openings?q=analysis")).isEmpty();
  }

  @Test
  void aSkillOrASlipFindsNoDraft() {
    assertThat(titles("/openings?q=backlog")).doesNotContain("Secret plan");
    assertThat(titles("/openings?q=secrte")).isEmpty();
    assertThat(eyes.body("/openings.csv?q=backlog", tarnholm.sarah()))
        .contains("Route planner")
        .doesNotContain("Secret plan");
  }

  @Test
  void aUnitHasTheOpeningsOfTheUnitsBelowIt() {
    assertThat(titles("/openings?unit=" + tarnholm.company)).contains("Route planner, Trail App");
    assertThat(titles("/openings?unit=" + tarnholm.stores))
        .doesNotContain("Route planner, Trail App");
  }

  @Test
  void htmxGetsTheResultsAlone() {
    MvcTestResult part =
        web.get()
            .uri("/openings?q=route")
            .header("HX-Request", "true")
            .with(as(tarnholm.sarah()))
            .exchange();
    assertThat(part).hasStatusOk().bodyText().contains("id=\"results\"").doesNotContain("<html");
  }

  @Test
  void aDraftIsInNoListCountSearchOrExportOfOthers() {
    for (Viewer other : List.of(tarnholm.sarah(), tarnholm.jonas(), tarnholm.tomasz())) {
      assertThat(eyes.status("/openings/" + draft, other)).isEqualTo(404);
      assertThat(eyes.body("/openings?q=secret", other))
          .contains("No openings")
          .doesNotContain("plan</a>");
      assertThat(eyes.body("/openings.csv?q=secret", other)).doesNotContain("Secret plan");
      assertThat(eyes.body("/team/openings", other)).doesNotContain("Secret plan");
      for (String page : List.of("/edit", "/requirements")) {
        assertThat(eyes.status("/openings/" + draft + page, other)).isEqualTo(404);
      }
      for (String act :
          List.of("/publication", "/closure", "/interest", "/applications", "/edit")) {
        assertThat(eyes.post("/openings/" + draft + act, other)).hasStatus(404);
      }
    }
  }

  @Test
  void aDraftIsThereForItsOwnerAndTheHrPartnerOfItsUnit() {
    assertThat(eyes.status("/openings/" + draft, tarnholm.dana())).isEqualTo(200);
    assertThat(eyes.status("/openings/" + draft, tarnholm.ingrid())).isEqualTo(200);
    assertThat(eyes.body("/team/openings", tarnholm.ingrid())).contains("Secret plan");
  }

  @Test
  void whatDoesNotExistAndWhatIsNoIdAnswerAlike() {
    String absent = eyes.body("/openings/" + UUID.randomUUID(), tarnholm.sarah());
    assertThat(eyes.body("/openings/" + draft, tarnholm.sarah())).isEqualTo(absent);
    assertThat(eyes.status("/openings/nonsense", tarnholm.sarah())).isEqualTo(404);
    assertThat(eyes.status("/applications/nonsense", tarnholm.sarah())).isEqualTo(404);
  }

  @Test
  void aSavedSearchLeadsBackAndIsNobodyElses() {
    Viewer mei = tarnholm.viewer("mei");
    assertThat(
            eyes.post("/openings/searches", mei, "name", "Mine & more", "q", "route", "level", "5"))
        .hasStatus(303)
        .hasRedirectedUrl("/openings?q=route&level=5");
    Document page = eyes.page("/openings", mei);
    assertThat(page.select("a[href=/openings?q=route&level=5]").text()).isEqualTo("Mine & more");
    String forget = page.select("form[action$=/removal]").attr("action");
    assertThat(eyes.body("/openings", tarnholm.sarah())).doesNotContain("Mine &amp; more");
    assertThat(eyes.post(forget, tarnholm.sarah())).hasStatus(404);
    assertThat(eyes.post(forget, mei)).hasStatus(303);
    assertThat(eyes.body("/openings", mei)).doesNotContain("Mine &amp; more");
  }

  @Test
  void aSavedSearchGetsAnotherNameThatIsStillFree() {
    Viewer jonas = tarnholm.jonas();
    eyes.post("/openings/searches", jonas, "name", "Maps", "q", "route");
    eyes.post("/openings/searches", jonas, "name", "Level five", "level", "5");
    String rename =
        eyes.page("/openings", jonas)
            .select("form[action$=/name]:has(input[value=Maps])")
            .attr("action");
    assertThat(eyes.post(rename, jonas, "name", "Routes & maps")).hasStatus(303);
    Document page = eyes.page("/openings", jonas);
    assertThat(page.select("a[href=/openings?q=route]").text()).isEqualTo("Routes & maps");
    assertThat(eyes.post(rename, jonas, "name", "Level five"))
        .hasStatus(422)
        .bodyText()
        .contains("Another search of yours is called Level five.");
    assertThat(eyes.post(rename, jonas, "name", " ")).hasStatus(422);
    assertThat(eyes.post(rename, jonas, "name", "x".repeat(101))).hasStatus(422);
    assertThat(eyes.post(rename, tarnholm.sarah(), "name", "Hers")).hasStatus(404);
    assertThat(eyes.page("/openings", jonas).select("a[href=/openings?q=route]").text())
        .isEqualTo("Routes & maps");
  }

  @Test
  void aSearchWithoutANameIsRefused() {
    assertThat(eyes.post("/openings/searches", tarnholm.sarah(), "name", "  ", "q", "route"))
        .hasStatus(422)
        .bodyText()
        .contains("Give the search a name");
  }

  private List<String> titles(String address) {
    return eyes.page(address, tarnholm.sarah()).select("article.wm-open h3").eachText();
  }
}

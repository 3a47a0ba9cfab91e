package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.opportunities.OpeningsSlice.as;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmFits;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.opportunities.model.Weights;

@OpeningsTest
class OpeningPagesTest {
  private final MockMvcTester web;
  private final Eyes eyes;
  private final Tarnholm tarnholm;
  private final TarnholmFits fits;
  private final Hiring hiring;
  private final Applications applications;
  private final Audit audit;
  private final SampleClock clock;
  private OpeningId draft = new OpeningId(new UUID(0, 0));
  private OpeningId open = draft;

  OpeningPagesTest(
      MockMvcTester web,
      Eyes eyes,
      Tarnholm tarnholm,
      TarnholmFits fits,
      Hiring hiring,
      Applications applications,
      Audit audit,
      SampleClock clock) {
    this.web = web;
    this.eyes = eyes;
    this.tarnholm = tarnholm;
    this.fits = fits;
    this.hiring = hiring;
    this.applications = applications;
    this.audit = audit;
    this.clock = clock;
  }

  @BeforeAll
  void openings() {
    tarnholm.founded();
    draft = drafted(Postings.role(tarnholm, "Secret plan"));
    open = published("Route planner, Trail App");
  }

  private OpeningId drafted(Posting posting) {
    return Eyes.done(hiring.draft(tarnholm.dana(), posting, Set.of()));
  }

  private OpeningId published(String title) {
    OpeningId id = drafted(Postings.role(tarnholm, title));
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    return id;
  }

  // ---- finding

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
    OpeningId own = drafted(Postings.role(tarnholm, "Asks for itself"));
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

  // ---- one opening

  @Test
  void thePageSaysWhatIsAskedWhoHiresAndWhoWillKnow() {
    Document page = eyes.page("/openings/" + open, tarnholm.sarah());
    assertThat(page.select("h1").text()).isEqualTo("Route planner, Trail App");
    assertThat(page.text())
        .contains(
            "€58,000 to 68,000",
            "Level 5, one above yours",
            "Dana Whitlock is hiring",
            "Inside only until Monday 30 November",
            "Backlog prioritisation required",
            "60 %",
            "You may apply.");
    assertThat(page.select(".wm-know tr:has(b)").text()).startsWith("Jonas Feld, your manager");
    assertThat(page.select(".wm-know tr:has(b) .wm-on")).hasSize(1);
  }

  @Test
  void whoseManagerHiresIsToldThatTheyWillKnowAtOnce() {
    Document page = eyes.page("/openings/" + open, tarnholm.viewer("mei"));
    assertThat(page.select(".wm-know tr:has(b)").text())
        .startsWith("Dana Whitlock, your manager, who fills this");
    assertThat(page.select(".wm-know tr:has(b) .wm-on")).hasSize(4);
  }

  @Test
  void anAccountWithoutAPersonReadsTheOpeningAndNothingMore() {
    assertThat(eyes.body("/openings/" + open, tarnholm.administrator()))
        .contains("Route planner")
        .doesNotContain("/applications/new", "Who will know");
    assertThat(eyes.status("/openings/" + open + "/applications/new", tarnholm.administrator()))
        .isEqualTo(404);
    assertThat(eyes.status("/applications", tarnholm.administrator())).isEqualTo(404);
  }

  @Test
  void interestIsSeenByThePersonAloneUntilTheyApply() {
    assertThat(eyes.post("/openings/" + open + "/interest", tarnholm.viewer("grace")))
        .hasStatus(303);
    assertThat(eyes.body("/applications", tarnholm.viewer("grace"))).contains("Route planner");
    for (Viewer other : List.of(tarnholm.dana(), tarnholm.ingrid(), tarnholm.jonas())) {
      for (String address : List.of("/openings/" + open, "/team/openings", "/applications")) {
        assertThat(eyes.body(address, other)).as(address).doesNotContain("Grace");
      }
    }
    assertThat(eyes.post("/openings/" + open + "/interest/removal", tarnholm.viewer("grace")))
        .hasStatus(303);
    assertThat(eyes.body("/applications", tarnholm.viewer("grace")))
        .doesNotContain("Route planner");
  }

  @Test
  void textIsTextWhateverItLooksLike() {
    OpeningId odd =
        drafted(Postings.role(tarnholm, "<script>alert(1)</script> O'Brien \u202eשלום"));
    assertThat(eyes.body("/openings/" + odd, tarnholm.dana()))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
  }

  // ---- applying

  @Test
  void sarahAppliesAndOnlyTheHiringSideLearnsOfIt() {
    OpeningId opening = published("Applied for");
    Document form = eyes.page("/openings/" + opening + "/applications/new", tarnholm.sarah());
    assertThat(form.text())
        .contains(
            "Your 2 skills with their levels",
            "This goes to Dana Whitlock",
            "Jonas Feld learns of it only if you accept an offer.");
    String application =
        Eyes.redirect(
            eyes.post(
                "/openings/" + opening + "/applications",
                tarnholm.sarah(),
                "act",
                "send",
                "letter",
                "I <b>talked</b> with eight hikers."));
    assertThat(eyes.body(application, tarnholm.sarah()))
        .contains("&lt;b&gt;talked&lt;/b&gt;", "Dana Whitlock has it", "Backlog prioritisation");
    assertThat(eyes.body(application, tarnholm.dana()))
        .contains("Application from Sarah Kimani", "please keep it so");
    assertThat(audit.whoLookedAt(tarnholm.person("sarah"), OpeningsSlice.MONDAY))
        .extracting(Audit.Look::viewer, Audit.Look::what, Audit.Look::purpose)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                tarnholm.person("dana"), "application", "/openings/" + opening));
    for (Viewer other :
        List.of(
            tarnholm.jonas(),
            tarnholm.tomasz(),
            tarnholm.viewer("mei"),
            tarnholm.administrator())) {
      assertThat(eyes.status(application, other)).isEqualTo(404);
      assertThat(eyes.post(application + "/withdrawal", other)).hasStatus(404);
    }
    assertThat(eyes.status(application, tarnholm.ingrid())).isEqualTo(200);
    assertThat(eyes.body("/openings/" + opening, tarnholm.jonas())).doesNotContain("Sarah");
  }

  @Test
  void whatCountedWhenItWasSentStaysWhenWhatIsNearChanges() {
    fits.dataIsNearResearch(200);
    tarnholm.holds("mei", Tarnholm.DATA, 4);
    OpeningId opening = published("Frozen");
    Viewer mei = tarnholm.viewer("mei");
    String form = points("/openings/" + opening + "/applications/new", mei);
    assertThat(form).contains("From Data analysis 4, which is close to it (78 %)");
    String application =
        Eyes.redirect(eyes.post("/openings/" + opening + "/applications", mei, "letter", "Me"));

    fits.dataIsNearResearch(0);
    tarnholm.holds("mei", Tarnholm.DATA, 1);

    assertThat(points(application, mei)).isEqualTo(form);
    assertThat(eyes.page(application, tarnholm.dana()).select(".wm-fitnum").text())
        .isEqualTo(eyes.page(application, mei).select(".wm-fitnum").text());
  }

  private String points(String address, Viewer viewer) {
    return eyes.page(address, viewer).select("table.wm-gap tbody, table.wm-gap tfoot").text();
  }

  @Test
  void aDraftApplicationIsNobodyElses() {
    OpeningId opening = published("Kept as a draft");
    String application =
        Eyes.redirect(
            eyes.post(
                "/openings/" + opening + "/applications",
                tarnholm.sarah(),
                "act",
                "keep",
                "letter",
                "Not yet"));
    assertThat(eyes.body(application, tarnholm.sarah())).contains("Nobody but you can see it");
    assertThat(eyes.status(application, tarnholm.dana())).isEqualTo(404);
    assertThat(applications.applicantsOf(opening)).isEmpty();
    assertThat(eyes.body("/openings/" + opening + "/applications/new", tarnholm.sarah()))
        .contains(">Not yet</textarea>");
  }

  @Test
  void aRefusalNamesTheReasonAndKeepsTheWords() {
    OpeningId opening = published("Too late");
    OpeningsSlice.moveTo(clock, 30);
    try {
      assertThat(
              eyes.post(
                  "/openings/" + opening + "/applications",
                  tarnholm.sarah(),
                  "act",
                  "send",
                  "letter",
                  "Please"))
          .hasStatus(422)
          .bodyText()
          .contains("The last day to apply was Monday 14 December 2026", ">Please</textarea>");
      assertThat(titles("/openings")).doesNotContain("Too late");
    } finally {
      OpeningsSlice.moveTo(clock, 0);
    }
    assertThat(eyes.post("/openings/" + opening + "/applications", tarnholm.dana(), "act", "send"))
        .hasStatus(422)
        .bodyText()
        .contains("You fill this yourself");
  }

  @Test
  void whoTriesTheirOwnOpeningStillFillsIt() {
    OpeningId opening = published("Her own");
    for (String act : List.of("send", "keep")) {
      assertThat(eyes.post("/openings/" + opening + "/applications", tarnholm.dana(), "act", act))
          .hasStatus(422);
    }
    assertThat(eyes.status("/openings/" + opening + "/edit", tarnholm.dana())).isEqualTo(200);
    assertThat(applications.of(tarnholm.person("dana"))).isEmpty();
  }

  @Test
  void aDraftThrownAwayLeavesNothingOnTheList() {
    OpeningId opening = published("Thought better of");
    Viewer grace = tarnholm.viewer("grace");
    String application =
        Eyes.redirect(
            eyes.post(
                "/openings/" + opening + "/applications", grace, "act", "keep", "letter", "Hm"));
    assertThat(eyes.body("/applications", grace)).contains("Thought better of");
    assertThat(Eyes.redirect(eyes.post(application + "/withdrawal", grace)))
        .isEqualTo("/openings/" + opening);
    assertThat(eyes.body("/applications", grace)).doesNotContain("Thought better of");
    assertThat(eyes.body(application, grace)).contains("Nobody saw it");
  }

  @Test
  void whatWasWithdrawnIsGoneForTheHiringSide() {
    OpeningId opening = published("Withdrawn from");
    ApplicationId sent = Eyes.done(applications.send(tarnholm.sarah(), opening, "Me"));
    assertThat(eyes.post("/applications/" + sent + "/withdrawal", tarnholm.sarah())).hasStatus(303);
    assertThat(eyes.status("/applications/" + sent, tarnholm.dana())).isEqualTo(404);
    assertThat(eyes.body("/applications/" + sent, tarnholm.sarah())).contains("Withdrawn");
    assertThat(eyes.post("/applications/" + sent + "/withdrawal", tarnholm.sarah())).hasStatus(303);
  }

  @Test
  void aFormWithoutItsTokenDoesNothing() {
    assertThat(
            web.post().uri("/openings/" + open + "/interest").with(as(tarnholm.sarah())).exchange())
        .hasStatus(403);
  }

  private List<String> titles(String address) {
    return eyes.page(address, tarnholm.sarah()).select("article.wm-open h3").eachText();
  }
}

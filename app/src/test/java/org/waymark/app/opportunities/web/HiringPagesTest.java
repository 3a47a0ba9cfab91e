package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.people.People;
import org.waymark.app.skills.RequirementsBook.Requirement;

@OpeningsTest
class HiringPagesTest {
  private final Eyes eyes;
  private final Tarnholm tarnholm;
  private final People people;
  private final Hiring hiring;
  private final Openings openings;
  private final Applications applications;

  HiringPagesTest(
      Eyes eyes,
      Tarnholm tarnholm,
      People people,
      Hiring hiring,
      Openings openings,
      Applications applications) {
    this.eyes = eyes;
    this.tarnholm = tarnholm;
    this.people = people;
    this.hiring = hiring;
    this.openings = openings;
    this.applications = applications;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  @Test
  void danaOpensDescribesAndPublishesARole() {
    Document form = eyes.page("/openings/new", tarnholm.dana());
    assertThat(form.select("#insideUntil").attr("value")).isEqualTo("2026-11-30");
    String requirements =
        Eyes.redirect(
            eyes.post(
                "/openings",
                tarnholm.dana(),
                fields(form, "title", "Planner", "role", tarnholm.productManager.toString())));
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
                fields(edit, "description", "Plan routes.", "co", jonas())))
        .hasStatus(303);
    assertThat(eyes.post("/openings/" + id + "/publication", tarnholm.dana())).hasStatus(303);
    assertThat(eyes.status("/openings/" + id, tarnholm.sarah())).isEqualTo(200);
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
            fields(
                form,
                "title",
                "x".repeat(151),
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
            "Only a project takes a share",
            "names its role",
            "who would fill it with you does not exist",
            "Kept &amp; &lt;kept&gt;");
  }

  private String jonas() {
    return tarnholm.person("jonas").toString();
  }

  @Test
  void aColleagueIsFoundAddedAndRemovedWithoutJavaScript() {
    OpeningId id = drafted("Filled by two");
    String edit = "/openings/" + id + "/edit";
    Document form = eyes.page(edit, tarnholm.dana());
    assertThat(form.select("#co input[name=co]")).isEmpty();
    assertThat(form.select("#co button[value=find]").attr("formaction")).isEqualTo(edit + "#co");

    Document found =
        step(edit, fields(form, "who", name("jonas").toUpperCase(Locale.ROOT), "act", "find"));
    assertThat(found.select("#co-found b").eachText()).containsExactly(name("jonas"));
    Document added =
        step(
            edit, fields(found, "title", "Typed", "addCo", found.select("#co-found button").val()));
    assertThat(added.select("#co input[name=co]").eachAttr("value")).containsExactly(jonas());
    assertThat(added.select("#title").val()).as("what was typed stays").isEqualTo("Typed");
    assertThat(added.select("#who").val()).isEmpty();
    assertThat(openings.fillers(id)).as("nothing is kept yet").hasSize(1);
    assertThat(eyes.post(edit, tarnholm.dana(), fields(added, "act", "keep"))).hasStatus(303);
    assertThat(openings.fillers(id)).contains(tarnholm.person("jonas"));

    Document again = eyes.page(edit, tarnholm.dana());
    Document removed = step(edit, fields(again, "removeCo", jonas()));
    assertThat(removed.select("#co input[name=co]")).isEmpty();
    assertThat(eyes.post(edit, tarnholm.dana(), fields(removed, "act", "keep"))).hasStatus(303);
    assertThat(openings.fillers(id)).containsExactly(tarnholm.person("dana"));
  }

  private Document step(String address, String... fields) {
    MvcTestResult answer = eyes.post(address, tarnholm.dana(), fields);
    assertThat(answer).hasStatusOk();
    return org.jsoup.Jsoup.parse(Eyes.body(answer));
  }

  private String name(String key) {
    return people.card(tarnholm.person(key)).orElseThrow().name();
  }

  @Test
  void whoWasChosenInTheListIsKeptWithTheForm() {
    OpeningId id = drafted("Chosen in the list");
    String edit = "/openings/" + id + "/edit";
    Document form = eyes.page(edit, tarnholm.dana());
    String[] chosen = fields(form, "who", name("jonas"), "addCo", jonas(), "act", "keep");
    assertThat(eyes.post(edit, tarnholm.dana(), chosen)).hasStatus(303);
    assertThat(openings.fillers(id)).contains(tarnholm.person("jonas"));
  }

  @Test
  void aNameTypedButNotChosenIsLookedForRatherThanLost() {
    OpeningId id = drafted("Typed only");
    String edit = "/openings/" + id + "/edit";
    Document form = eyes.page(edit, tarnholm.dana());
    for (String act : List.of("keep", "enter")) {
      Document found = step(edit, fields(form, "who", "jon", "act", act));
      assertThat(found.select("#co-found b").eachText()).contains(name("jonas"));
      assertThat(found.select("#who").val()).isEqualTo("jon");
    }
    Document none = step(edit, fields(form, "who", "zzz", "act", "find"));
    assertThat(none.select("#co-found").text()).isEqualTo("Nobody else here is called zzz.");
    assertThat(eyes.post(edit, tarnholm.dana(), fields(form, "act", "enter"))).hasStatus(303);
  }

  @Test
  void namesAreSuggestedButNeverOnesOwn() {
    Document jon = eyes.page("/openings/co-owners?who=jon", tarnholm.dana());
    assertThat(jon.select("li[role=option] b").eachText()).contains(name("jonas"));
    assertThat(jon.select("li[role=option]").eachAttr("data-value")).contains(jonas());
    assertThat(eyes.body("/openings/co-owners?who=dana", tarnholm.dana()))
        .doesNotContain(tarnholm.person("dana").toString());
    assertThat(eyes.page("/openings/co-owners?who=", tarnholm.dana()).select("[data-value]"))
        .isEmpty();
  }

  @Test
  void aTitleMayHave150CharactersAndTheFormSaysSo() {
    Document form = eyes.page("/openings/new", tarnholm.dana());
    assertThat(form.select("#title-hint").text()).contains("150 characters");
    assertThat(
            eyes.post(
                "/openings",
                tarnholm.dana(),
                fields(form, "title", "Ü".repeat(300), "role", tarnholm.developer.toString())))
        .hasStatus(422);
    String title = "Ü".repeat(150);
    assertThat(
            eyes.post(
                "/openings",
                tarnholm.dana(),
                fields(form, "title", title, "role", tarnholm.developer.toString())))
        .hasStatus(303);
    assertThat(eyes.body("/team/openings", tarnholm.dana())).contains(title);
  }

  @Test
  void onlyManagersAndHrPartnersOpenSomething() {
    assertThat(eyes.body("/openings", tarnholm.sarah())).doesNotContain("/openings/new");
    assertThat(eyes.body("/openings", tarnholm.dana())).contains("/openings/new");
  }

  @Test
  void whoeverWasSlowerIsToldAndLosesNothing() {
    OpeningId id = drafted("Edited twice");
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
  void requirementsAreEditedWithoutAScriptAndKeptAsOneRevision() {
    OpeningId id = drafted("Asks for more");
    String address = "/openings/" + id + "/requirements";
    Document form = eyes.page(address, tarnholm.dana());
    MvcTestResult found =
        eyes.post(address, tarnholm.dana(), fields(form, "act", "find", "q", "coach"));
    Document hits = org.jsoup.Jsoup.parse(Eyes.body(found));
    String coaching = hits.select("button[name=add]").attr("value");
    assertThat(hits.select("#hits").text()).contains("Coaching others");
    Document added =
        org.jsoup.Jsoup.parse(
            Eyes.body(eyes.post(address, tarnholm.dana(), fields(hits, "add", coaching))));
    assertThat(added.select("tbody tr")).hasSize(3);
    Document removed =
        org.jsoup.Jsoup.parse(
            Eyes.body(
                eyes.post(
                    address,
                    tarnholm.dana(),
                    fields(
                        added,
                        "remove",
                        Tarnholm.RESEARCH.toString(),
                        "minimum-" + coaching,
                        "4",
                        "weight-" + coaching,
                        "20"))));
    assertThat(
            eyes.post(
                address,
                tarnholm.dana(),
                fields(removed, "act", "keep", "required-" + coaching, "yes")))
        .hasStatus(303);
    assertThat(openings.requirementsOf(id))
        .containsExactly(
            new Requirement(Tarnholm.BACKLOG, 3, 7_500, true),
            new Requirement(Tarnholm.COACHING, 4, 2_500, true));
    assertThat(openings.requirementsOf(id, 0)).hasSize(2);
  }

  @Test
  void requirementsThatCannotBeReadAreRefused() {
    OpeningId id = drafted("Odd weights");
    String address = "/openings/" + id + "/requirements";
    assertThat(
            eyes.post(
                address,
                tarnholm.dana(),
                "act",
                "keep",
                "revision",
                "0",
                "skills",
                "0",
                "minimum-0",
                "6",
                "weight-0",
                "heavy"))
        .hasStatus(422)
        .bodyText()
        .contains("Levels go from 1 to 5");
    assertThat(eyes.post(address, tarnholm.dana(), "act", "keep", "revision", "0"))
        .hasStatus(422)
        .bodyText()
        .contains("Ask for at least one skill");
    assertThat(
            eyes.post(
                address,
                tarnholm.dana(),
                "act",
                "keep",
                "revision",
                "7",
                "skills",
                "0",
                "minimum-0",
                "1",
                "weight-0",
                "1"))
        .hasStatus(409);
  }

  @Test
  void skillsAreSuggestedWhileSomebodyTypes() {
    assertThat(eyes.body("/openings/requirements/skills?q=back", tarnholm.dana()))
        .contains("data-value=\"1\"", "Backlog prioritisation")
        .doesNotContain("<html");
  }

  @Test
  void aProjectThatAsksForNothingIsNotPublished() {
    OpeningId id =
        Eyes.done(hiring.draft(tarnholm.dana(), Postings.project(tarnholm, "Talk"), Set.of()));
    assertThat(eyes.post("/openings/" + id + "/publication", tarnholm.dana()))
        .hasStatus(422)
        .bodyText()
        .contains("It asks for no skill yet.");
  }

  @Test
  void closingTellsThoseWhoAppliedAndLeavesTheirApplicationToBeAnswered() {
    OpeningId id = published("Closed");
    Eyes.done(applications.send(tarnholm.sarah(), id, ""));
    assertThat(eyes.post("/openings/" + id + "/closure", tarnholm.dana(), "why", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Say why it is closed");
    assertThat(eyes.post("/openings/" + id + "/closure", tarnholm.dana(), "why", "Not now"))
        .hasStatus(303);
    assertThat(eyes.status("/openings/" + id, tarnholm.viewer("mei"))).isEqualTo(404);
    assertThat(eyes.body("/openings/" + id, tarnholm.sarah()))
        .contains("This opening is over")
        .doesNotContain("Not now");
    assertThat(applications.applicantsOf(id)).hasSize(1);
    assertThat(eyes.body("/openings", tarnholm.viewer("mei"))).doesNotContain(">Closed</a>");
  }

  @Test
  void anHrPartnerWhoAppliesDoesNotWorkOnThatOpeningAnyMore() {
    OpeningId id = published("Ingrid wants it");
    Eyes.done(applications.send(tarnholm.viewer("mei"), id, ""));
    assertThat(eyes.status("/openings/" + id + "/edit", tarnholm.ingrid())).isEqualTo(200);
    Eyes.done(applications.keep(tarnholm.ingrid(), id, "Me"));
    assertThat(eyes.status("/openings/" + id + "/edit", tarnholm.ingrid())).isEqualTo(404);
    String meis = "/applications/" + applications.applicantsOf(id).getFirst().application();
    assertThat(eyes.status(meis, tarnholm.ingrid())).isEqualTo(404);
  }

  @Test
  void aRoleThatSomebodyElseFillsIsNotOnTheirList() {
    published("Dana’s own");
    assertThat(eyes.body("/team/openings", tarnholm.viewer("grace")))
        .doesNotContain("Dana’s own")
        .contains("You are filling nothing");
  }

  private MvcTestResult edit(OpeningId id, Viewer viewer, Document form, String title) {
    return eyes.post("/openings/" + id + "/edit", viewer, fields(form, "title", title));
  }

  private OpeningId drafted(String title) {
    Posting posting = Postings.role(tarnholm, title);
    Outcome<OpeningId> drafted = hiring.draft(tarnholm.dana(), posting, Set.of());
    return Eyes.done(drafted);
  }

  private OpeningId published(String title) {
    OpeningId id = drafted(title);
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    return id;
  }

  /** What a browser would send with the page's main form, but for what is typed. */
  private static String[] fields(Document page, String... typed) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < typed.length; i += 2) {
      names.add(typed[i]);
    }
    Element form = page.select("main form[method=post]").getFirst();
    List<String> all = new ArrayList<>(List.of(typed));
    for (Element field : form.select("input, select, textarea")) {
      String name = field.attr("name");
      String type = field.attr("type");
      boolean sent = !List.of("radio", "checkbox").contains(type) || field.hasAttr("checked");
      if (sent && !name.isEmpty() && !name.equals("_csrf") && !names.contains(name)) {
        all.add(name);
        all.add(
            field.tagName().equals("select")
                ? chosen(field)
                : field.tagName().equals("textarea") ? field.wholeText() : field.val());
      }
    }
    return all.toArray(String[]::new);
  }

  private static String chosen(Element select) {
    var chosen = select.select("option[selected]");
    return (chosen.isEmpty() ? select.select("option") : chosen).getFirst().val();
  }
}

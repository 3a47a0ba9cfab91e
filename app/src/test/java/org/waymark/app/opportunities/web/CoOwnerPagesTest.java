package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.people.People;

@OpeningsTest
class CoOwnerPagesTest {
  private final Eyes eyes;
  private final Tarnholm tarnholm;
  private final People people;
  private final Openings openings;
  private final DanaHires dana;

  CoOwnerPagesTest(Eyes eyes, Tarnholm tarnholm, People people, Openings openings, DanaHires dana) {
    this.eyes = eyes;
    this.tarnholm = tarnholm;
    this.people = people;
    this.openings = openings;
    this.dana = dana;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  private String jonas() {
    return tarnholm.person("jonas").toString();
  }

  @Test
  void aColleagueIsFoundAddedAndRemovedWithoutJavaScript() {
    OpeningId id = dana.drafts("Filled by two");
    String edit = "/openings/" + id + "/edit";
    Document form = eyes.page(edit, tarnholm.dana());
    assertThat(form.select("#co input[name=co]")).isEmpty();
    assertThat(form.select("#co button[value=find]").attr("formaction")).isEqualTo(edit + "#co");

    Document found =
        step(edit, Eyes.fields(form, "who", name("jonas").toUpperCase(Locale.ROOT), "act", "find"));
    assertThat(found.select("#co-found b").eachText()).containsExactly(name("jonas"));
    Document added =
        step(
            edit,
            Eyes.fields(found, "title", "Typed", "addCo", found.select("#co-found button").val()));
    assertThat(added.select("#co input[name=co]").eachAttr("value")).containsExactly(jonas());
    assertThat(added.select("#title").val()).as("what was typed stays").isEqualTo("Typed");
    assertThat(added.select("#who").val()).isEmpty();
    assertThat(openings.fillers(id)).as("nothing is kept yet").hasSize(1);
    assertThat(eyes.post(edit, tarnholm.dana(), Eyes.fields(added, "act", "keep"))).hasStatus(303);
    assertThat(openings.fillers(id)).contains(tarnholm.person("jonas"));

    Document again = eyes.page(edit, tarnholm.dana());
    Document removed = step(edit, Eyes.fields(again, "removeCo", jonas()));
    assertThat(removed.select("#co input[name=co]")).isEmpty();
    assertThat(eyes.post(edit, tarnholm.dana(), Eyes.fields(removed, "act", "keep")))
        .hasStatus(303);
    assertThat(openings.fillers(id)).containsExactly(tarnholm.person("dana"));
  }

  private Document step(String address, String... fields) {
    MvcTestResult answer = eyes.post(address, tarnholm.dana(), fields);
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(Eyes.body(answer));
  }

  private String name(String key) {
    return people.card(tarnholm.person(key)).orElseThrow().name();
  }

  @Test
  void whoWasChosenInTheListIsKeptWithTheForm() {
    OpeningId id = dana.drafts("Chosen in the list");
    String edit = "/openings/" + id + "/edit";
    Document form = eyes.page(edit, tarnholm.dana());
    String[] chosen = Eyes.fields(form, "who", name("jonas"), "addCo", jonas(), "act", "keep");
    assertThat(eyes.post(edit, tarnholm.dana(), chosen)).hasStatus(303);
    assertThat(openings.fillers(id)).contains(tarnholm.person("jonas"));
  }

  @Test
  void aNameTypedButNotChosenIsLookedForRatherThanLost() {
    OpeningId id = dana.drafts("Typed only");
    String edit = "/openings/" + id + "/edit";
    Document form = eyes.page(edit, tarnholm.dana());
    for (String act : List.of("keep", "enter")) {
      Document found = step(edit, Eyes.fields(form, "who", "jon", "act", act));
      assertThat(found.select("#co-found b").eachText()).contains(name("jonas"));
      assertThat(found.select("#who").val()).isEqualTo("jon");
    }
    Document none = step(edit, Eyes.fields(form, "who", "zzz", "act", "find"));
    assertThat(none.select("#co-found").text()).isEqualTo("Nobody else here is called zzz.");
    assertThat(eyes.post(edit, tarnholm.dana(), Eyes.fields(form, "act", "enter"))).hasStatus(303);
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
}

package org.waymark.app.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Unit;

@CompanyTest
@Import(SignedIn.class)
class PeoplePagesTest {
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final People people;
  private final Organisation organisation;
  private final JdbcClient jdbc;

  PeoplePagesTest(
      MockMvcTester web,
      SignedIn signedIn,
      People people,
      Organisation organisation,
      JdbcClient jdbc) {
    this.web = web;
    this.signedIn = signedIn;
    this.people = people;
    this.organisation = organisation;
    this.jdbc = jdbc;
  }

  @Test
  void aColleagueIsFoundByPartOfTheName() {
    PersonCard sarah = card("sarah");
    String part = sarah.name().substring(0, 4).toUpperCase(java.util.Locale.ROOT);

    Document page = page("/people?q=" + part);
    assertThat(page.select("#found a").eachAttr("href")).contains("/people/" + sarah.id());
    Document fragment = Jsoup.parse(body(get("/people?q=" + part, true)));
    assertThat(fragment.select("main")).isEmpty();
    assertThat(fragment.select("#found a").eachAttr("href")).contains("/people/" + sarah.id());
  }

  @Test
  void nobodyFoundIsSaidWithAWayOn() {
    Document page = page("/people?q=<script>");
    assertThat(page.select("#found .wm-empty b").text())
        .isEqualTo("Nobody here is called “<script>”");
    assertThat(page.select("#found .wm-empty a").attr("href")).isEqualTo("/organisation");
    assertThat(page("/people").select("#found .wm-empty b").text())
        .isEqualTo("Whom are you looking for?");
  }

  @Test
  void aProfileShowsRoleUnitPlaceManagerAndColleagues() {
    PersonId sarah = signedIn.person("sarah");
    PersonCard manager = people.card(people.managerOf(sarah).orElseThrow()).orElseThrow();

    Document page = page("/people/" + sarah);
    assertThat(page.select("h1").text()).isEqualTo(card("sarah").name());
    assertThat(page.select(".wm-dl").text()).contains(card("sarah").roleTitle());
    assertThat(page.select("aside").text()).contains(manager.name());
    assertThat(page.select(".wm-dl a").eachText())
        .containsExactlyElementsOf(
            organisation.path(people.current(sarah).orElseThrow().unit()).stream()
                .map(Unit::name)
                .toList());
    assertThat(page.text()).doesNotContain("@");
  }

  @Test
  void managerAndHrPartnerFindTheWayToSomebodysSkillsAndNobodyElseDoes() {
    String sarah = "/people/" + signedIn.person("sarah");
    for (String who : List.of("jonas", "ingrid")) {
      assertThat(page(who, sarah).select("main a").eachAttr("href"))
          .as(who)
          .contains(sarah + "/skills");
    }
    for (String who : List.of("theo", "ben", "tomasz", "sarah")) {
      assertThat(page(who, sarah).select("main a").eachAttr("href"))
          .as(who)
          .doesNotContain(sarah + "/skills");
    }
  }

  @Test
  void whoHasLeftIsNotThere() {
    String gone =
        jdbc.sql("select id::text from people.person where left_on is not null limit 1")
            .query(String.class)
            .single();
    assertThat(get("/people/" + gone, false)).hasStatus(404);
  }

  @Test
  void theOrganisationIsAMapWithAListOfTheSameUnits() {
    Document page = page("/organisation");
    assertThat(page.select("#org-map svg a").size()).isGreaterThan(3);
    assertThat(page.select("#org-map .wm-orglist > li").text())
        .contains(String.valueOf(people.everyoneEmployed().size()));
  }

  @Test
  void aUnitHasItsOwnAddressAndShowsWhoWorksThere() {
    var unit = people.current(signedIn.person("sarah")).orElseThrow().unit();
    Document page = page("/organisation/" + unit);
    assertThat(page.select("h1").text()).isEqualTo(organisation.unit(unit).orElseThrow().name());
    assertThat(page.select("main a").eachAttr("href"))
        .contains("/people/" + signedIn.person("sarah"));
    assertThat(get("/organisation/" + new java.util.UUID(1, 2), false)).hasStatus(404);
  }

  private PersonCard card(String key) {
    return people.card(signedIn.person(key)).orElseThrow();
  }

  private Document page(String address) {
    return page("sarah", address);
  }

  private Document page(String who, String address) {
    MvcTestResult answer = get(who, address, false);
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(body(answer));
  }

  private MvcTestResult get(String address, boolean part) {
    return get("sarah", address, part);
  }

  private MvcTestResult get(String who, String address, boolean part) {
    var request = web.get().uri(address).with(signedIn.as(who));
    return (part ? request.header("HX-Request", "true") : request).exchange();
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }
}

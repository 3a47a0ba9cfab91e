package org.waymark.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Strength;

@RulesTest
class RulePagesTest {
  private final Desk desk;

  RulePagesTest(Desk desk) {
    this.desk = desk;
  }

  @Test
  void everybodyReadsTheRulesAsSentences() {
    assertThat(desk.page("sarah", "/rules").text())
        .contains(
            "Who has been in their role for less than 12 months cannot yet apply.",
            "Only for: roles, rotations",
            "An exception is possible: the HR partner answers within 48 hours.",
            "Your manager learns of an application only when you have accepted an offer.",
            "An opening is for people inside alone for the first 5 working days.")
        .doesNotContain("policy.");
  }

  @Test
  void everybodyTakesTheRulesInForceAlongAsAFileInTheirLanguage() {
    String file = Desk.body(desk.get("sarah", "/rules.csv"));
    assertThat(file.lines().filter(l -> l.startsWith("MONTHS_IN_ROLE,"))).hasSize(1);
    assertThat(file)
        .contains("less than 12 months", "Who applied hears something within 5 working days.")
        .contains("A leader agrees to every step up to level 8 or above.")
        .doesNotContain("policy.");
    assertThat(desk.page("sarah", "/rules").select("a[href=/rules.csv]")).hasSize(1);
  }

  @Test
  void theyCanBeNarrowedToAPlace() {
    Document projects = desk.page("sarah", "/rules?kind=project");
    assertThat(projects.text())
        .contains("worked here for less than 90 days")
        .doesNotContain("in their role for less than");
    assertThat(desk.page("sarah", "/rules?level=3").text()).doesNotContain("56 days");
    assertThat(desk.page("sarah", "/rules?family=ENG&level=6").text()).contains("56 days");
    assertThat(desk.status("sarah", "/rules?country=%00&unit=x&level=99")).isEqualTo(200);
  }

  @Test
  void aDraftGoesItsWayOnPages() {
    String draft =
        String.valueOf(
            desk.post("ingrid", "/rules/versions", "name", "Longer")
                .getResponse()
                .getHeader("Location"));
    Document page = desk.page("ingrid", draft);
    String line = page.select("li:contains(in their role) a").attr("href");
    Document form = desk.page("ingrid", line);
    String revision = form.select("input[name=revision]").val();
    assertThat(
            desk.post(
                "ingrid",
                line,
                "revision",
                revision,
                "value",
                "18",
                "kinds",
                "role",
                "text-en",
                "Stay for a year and a half."))
        .hasStatus(303);
    assertThat(desk.page("ingrid", draft).select("#diff-h").parents().text())
        .contains("less than 12 months", "Stay for a year and a half.");
    assertThat(desk.post("ingrid", draft + "/handing-in")).hasStatus(303);
    assertThat(desk.post("ingrid", draft + "/activation", "from", desk.today().toString()))
        .hasStatus(422);
    assertThat(desk.page("ingrid", draft).text()).contains("You wrote on this one");
    assertThat(desk.post("arjun", draft + "/activation", "from", desk.today().toString()))
        .hasStatus(303);
    assertThat(desk.page("sarah", "/rules").text()).contains("Stay for a year and a half.");
  }

  @Test
  void whatWasTypedIntoAFormThatIsRefusedStaysInIt() throws Exception {
    String tooLong = "Longer".repeat(30);
    MvcTestResult refused = desk.post("ingrid", "/rules/versions", "name", tooLong);
    assertThat(refused).hasStatus(422);
    Document page = Jsoup.parse(refused.getResponse().getContentAsString());
    assertThat(page.select("#name").val()).isEqualTo(tooLong);
    assertThat(desk.page("ingrid", "/rules/versions").select("#name").val()).isEmpty();
  }

  @Test
  void aDraftExistsForThoseWhoWriteRulesAlone() {
    String draft = "/rules/versions/" + desk.draft();
    assertThat(desk.status("arjun", draft)).isEqualTo(200);
    assertThat(desk.status("sarah", draft)).isEqualTo(404);
    assertThat(desk.status("dagny", draft)).isEqualTo(404);
    assertThat(desk.page("sarah", "/rules/versions").text()).doesNotContain("Longer in a role");
    assertThat(desk.status("sarah", draft + "/what-if")).isEqualTo(404);
  }

  @Test
  void aLineIsRefusedWithEveryReasonAndKeepsWhatWasTyped() {
    PolicyVersion draft = desk.draft();
    String lines = "/rules/versions/" + draft + "/lines";
    var result =
        desk.post(
            "ingrid",
            lines,
            "rule",
            "RETURN_DAYS",
            "revision",
            String.valueOf(desk.revision(draft)),
            "value",
            "9999",
            "countries",
            "AQ");
    assertThat(result).hasStatus(422);
    assertThat(Desk.body(result))
        .contains("too small or too large", "Nothing in the company lies within", "9999");
  }

  @Test
  void historyShowsWhatHeldBefore() {
    desk.rule(Rule.RETURN_DAYS, "120", Strength.HARD);
    assertThat(desk.page("sarah", "/rules").text()).contains("for 120 days", "Longer in a role");
    assertThat(desk.page("sarah", "/rules/versions").text())
        .contains("Longer in a role", "What comes with Waymark");
    assertThat(desk.page("dagny", "/rules/versions/1?against=1").text())
        .contains("Nothing differs");
  }

  @Test
  void theWhatIfCountsAndHidesWhatIsSmall() {
    PolicyVersion draft = desk.draft();
    desk.write(draft, Rule.MONTHS_IN_ROLE, "60", Strength.HARD);
    Document page = desk.page("ingrid", "/rules/versions/" + draft + "/what-if");
    assertThat(page.select(".wm-fig b").eachText().get(0)).isEqualTo("0");
    assertThat(Integer.parseInt(page.select(".wm-fig b").eachText().get(1))).isGreaterThan(20);
    assertThat(page.select("#by-LEVEL td").eachText())
        .filteredOn(cell -> cell.matches("[1-4]"))
        .isEmpty();
    Document same = desk.page("ingrid", "/rules/versions/" + draft + "/what-if?kind=project");
    assertThat(same.text()).contains("So few people are affected");
  }
}

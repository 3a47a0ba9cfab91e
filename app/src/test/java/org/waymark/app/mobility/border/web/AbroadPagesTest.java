package org.waymark.app.mobility.border.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MovesTest;
import org.waymark.app.mobility.Moving;
import org.waymark.app.mobility.border.Abroad;
import org.waymark.app.mobility.border.BorderId;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.BorderTask;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Tarnholm;

/** Moves abroad as everybody sees them. */
@MovesTest
@Import(Abroad.class)
class AbroadPagesTest {
  private static final String EXAMPLE = "Have counsel check it";
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final Abroad abroad;
  private final Eyes eyes;
  private final JdbcClient db;

  AbroadPagesTest(Tarnholm tarnholm, Moving moving, Abroad abroad, Eyes eyes, JdbcClient db) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.abroad = abroad;
    this.eyes = eyes;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    abroad.company();
  }

  @Test
  void fromTheFirstLineToTheTasksOnPages() {
    String mark = moving.somebody();
    Viewer own = tarnholm.viewer(mark);
    String to = Eyes.redirect(eyes.post("/moves-abroad", own, "to", "APAC", "stay", "permanent"));
    var half = eyes.post(to + "/assessment", own, "motivation", "To learn", "ask", "true");
    assertThat(half).hasStatus(422).bodyText().contains("Answer all short questions", "To learn");
    assertThat(
            eyes.post(
                to + "/assessment",
                own,
                "motivation",
                "To learn",
                "contributions",
                "Two launches",
                "q_permit",
                "yes",
                "q_other_ties",
                "no",
                "q_licence",
                "no",
                "q_family",
                "unsure",
                "ask",
                "true"))
        .hasStatus(303);
    assertThat(eyes.body(to, tarnholm.ingrid())).contains("Two launches");
    var early =
        eyes.post(to + "/consultation", tarnholm.ingrid(), "country", "SG", "present", "true");
    assertThat(early).hasStatus(422).bodyText().contains("Write what it costs");
    assertThat(
            eyes.post(
                to + "/consultation",
                tarnholm.ingrid(),
                "country",
                "SG",
                "consulted",
                "Two openings",
                "benefit",
                "A brand",
                "cost",
                "A removal",
                "q_signs",
                "no",
                "q_export",
                "no",
                "q_home_paid",
                "no",
                "present",
                "true"))
        .hasStatus(303);
    String seen = eyes.body(to, abroad.amara());
    assertThat(seen).contains("To learn", "A removal", "12 to 20 weeks", "cost class C", EXAMPLE);
    assertThat(eyes.post(to + "/alignment", abroad.amara(), "why", "Maybe")).hasStatus(422);
    assertThat(Eyes.redirect(eyes.post(to + "/alignment", abroad.amara(), "answer", "yes")))
        .isEqualTo("/moves-abroad");
    assertThat(eyes.body(to, own)).contains("Employment Pass", "International school", EXAMPLE);
    assertThat(abroad.find(BorderId.of(to.replaceFirst(".*/", ""))).stage())
        .isEqualTo(BorderStage.PREPARATION);
  }

  @Test
  void managersAndStrangersFindNothingAtAnyStage() {
    String mover = moving.somebody();
    BorderId id = abroad.presented(mover, Risk.FAMILY);
    for (Viewer other :
        List.of(
            tarnholm.jonas(),
            tarnholm.dana(),
            tarnholm.tomasz(),
            tarnholm.viewer("mei"),
            tarnholm.viewer("jonas", Hat.LEADER))) {
      assertThat(eyes.status("/moves-abroad/" + id, other)).isEqualTo(404);
      assertThat(eyes.status("/moves-abroad/" + id + "/openings", other)).isEqualTo(404);
      assertThat(
              eyes.post("/moves-abroad/" + id + "/alignment", other, "answer", "yes")
                  .getResponse()
                  .getStatus())
          .isEqualTo(404);
      assertThat(eyes.body("/moves-abroad", other)).doesNotContain(id.toString());
    }
    assertThat(eyes.body("/moves-abroad", tarnholm.ingrid())).contains(id.toString());
    assertThat(eyes.body("/moves-abroad", abroad.amara())).contains(id.toString());
  }

  @Test
  void leadersSeeNoTaskNoAnswerAndNoFamily() {
    String mover = moving.somebody();
    BorderId id = abroad.presented(mover, Risk.FAMILY, Risk.PERMIT);
    String seen = eyes.body("/moves-abroad/" + id, abroad.amara());
    assertThat(seen).contains("To learn").doesNotContain("Is a permit needed", "family", "Family");
    String hr = eyes.body("/moves-abroad/" + id, tarnholm.ingrid());
    assertThat(hr).contains("Is a permit needed");
  }

  @Test
  void theHostManagerSeesTheirOwnTaskAndNothingElseOfTheCase() {
    String mover = moving.somebody();
    BorderId id = abroad.aligned(mover, Risk.FAMILY);
    abroad.accepts(mover);
    Viewer grace = tarnholm.viewer("grace", Hat.MANAGER);
    String seen = eyes.body("/moves-abroad/" + id, grace);
    assertThat(seen)
        .contains("Two calls with the team there")
        .doesNotContain("To learn", "Employment Pass", "International school", "Pay zone");
    BorderTask other = abroad.tasks(id).stream().filter(BorderTask::blocking).toList().getFirst();
    assertThat(status("/moves-abroad/" + id + "/tasks/" + other.id() + "/done", grace))
        .isEqualTo(404);
  }

  private int status(String address, Viewer viewer) {
    return eyes.post(address, viewer).getResponse().getStatus();
  }

  @Test
  void thePersonDoesTheirOwnTasksAndAddsPrivateOnes() {
    String mover = moving.somebody();
    Viewer own = tarnholm.viewer(mover);
    BorderId id = abroad.aligned(mover);
    String base = "/moves-abroad/" + id + "/tasks";
    BorderTask course = task(id, Area.PREPARATION);
    BorderTask contract = task(id, Area.EMPLOYMENT);
    assertThat(status(base + "/" + contract.id() + "/done", own)).isEqualTo(404);
    assertThat(status(base + "/" + course.id() + "/done", own)).isEqualTo(303);
    assertThat(eyes.post(base, own, "title", " ", "area", "family", "on", "2027-05-01"))
        .hasStatus(422);
    assertThat(eyes.post(base, own, "title", "Piano lessons", "area", "family", "on", "2027-05-01"))
        .hasStatus(303);
    assertThat(status(base + "?area=tax&title=x&on=2027-05-01", own)).isEqualTo(404);
    assertThat(eyes.body("/moves-abroad/" + id, own)).contains("Piano lessons");
    assertThat(status(base + "/" + new UUID(0, 9) + "/done", own)).isEqualTo(404);
  }

  private BorderTask task(BorderId id, Area area) {
    return abroad.tasks(id).stream().filter(t -> t.area() == area).findFirst().orElseThrow();
  }

  @Test
  void leadTimeAndCostStandOnTheOpeningBeforeAnybodyApplies() {
    OpeningId near = moving.seat("Near");
    String mover = moving.somebody();
    MoveId move = abroad.accepts(mover);
    OpeningId there = moving.move(move).opening();
    assertThat(eyes.status("/openings/" + near + "/abroad", tarnholm.sarah())).isEqualTo(404);
    assertThat(eyes.status("/openings/" + there + "/abroad", tarnholm.sarah())).isEqualTo(404);
    assertThat(eyes.body("/openings/" + near, tarnholm.sarah())).doesNotContain("/abroad");
    OpeningId open = abroad.published("Brand lead");
    assertThat(eyes.body("/openings/" + open, tarnholm.sarah()))
        .contains("/openings/" + open + "/abroad");
    assertThat(eyes.body("/openings/" + open + "/abroad", tarnholm.sarah()))
        .contains("12 to 20 weeks", "cost class C", EXAMPLE, "/moves-abroad?to=SG");
  }

  @Test
  void packsAreReadByEverybodyAndMarkedAsExamples() {
    assertThat(eyes.body("/country-packs", tarnholm.sarah())).contains("Singapore", "Example");
    assertThat(eyes.body("/country-packs/SG", tarnholm.sarah()))
        .contains("Employment Pass", EXAMPLE);
    assertThat(eyes.status("/country-packs/XX", tarnholm.sarah())).isEqualTo(404);
    assertThat(eyes.body("/country-packs/country-pack-tasks.csv", tarnholm.sarah()))
        .contains("SG,right_to_work,short|secondment|permanent,permit");
    assertThat(status("/country-packs/examples", tarnholm.sarah())).isEqualTo(404);
  }

  @Test
  void whoLooksIsKept() {
    String mover = moving.somebody();
    BorderId id = abroad.asked(mover);
    eyes.body("/moves-abroad/" + id, tarnholm.ingrid());
    assertThat(
            db.sql(
                    "select count(*) from audit.entry where what = 'international_case' and subject = ?")
                .param(tarnholm.person(mover).value())
                .query(Integer.class)
                .single())
        .isGreaterThan(0);
  }
}

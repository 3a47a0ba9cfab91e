package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmFits;

@OpeningsTest
class ApplyingPagesTest {
  private final Eyes eyes;
  private final Tarnholm tarnholm;
  private final TarnholmFits fits;
  private final Applications applications;
  private final Audit audit;
  private final SampleClock clock;
  private final DanaHires dana;
  private final JdbcClient db;

  ApplyingPagesTest(
      Eyes eyes,
      Tarnholm tarnholm,
      TarnholmFits fits,
      Applications applications,
      Audit audit,
      SampleClock clock,
      DanaHires dana,
      JdbcClient db) {
    this.eyes = eyes;
    this.tarnholm = tarnholm;
    this.fits = fits;
    this.applications = applications;
    this.audit = audit;
    this.clock = clock;
    this.dana = dana;
    this.db = db;
  }

  @BeforeAll
  void openings() {
    tarnholm.founded();
  }

  @Test
  void sarahAppliesAndOnlyTheHiringSideLearnsOfIt() {
    OpeningId opening = dana.publishes("Applied for");
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
    OpeningId opening = dana.publishes("Frozen");
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
    OpeningId opening = dana.publishes("Kept as a draft");
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
    OpeningId opening = dana.publishes("Too late");
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
  void sendingTwiceIsAnsweredAndTheFirstOneStays() {
    OpeningId opening = dana.publishes("Sent twice");
    String address = "/openings/" + opening + "/applications";
    Viewer grace = tarnholm.viewer("grace");
    assertThat(eyes.post(address, grace, "act", "send", "letter", "First")).hasStatus(303);
    assertThat(eyes.post(address, grace, "act", "send", "letter", "Second"))
        .hasStatus(422)
        .bodyText()
        .contains("You applied already", "Look at it");
    assertThat(applications.applicantsOf(opening)).hasSize(1);
    assertThat(eyes.body("/applications", grace)).containsOnlyOnce("Sent twice</");
  }

  @Test
  void whoIsNotEligibleYetReadsTheRuleAndTheDayAndNothingIsSent() {
    OpeningId opening = dana.publishes("Too soon");
    tarnholm.person("soon", "So", "On", tarnholm.digital, tarnholm.developer);
    db.sql("update people.spell set role_since = :day, began_on = :day where person = :who")
        .param("day", LocalDate.of(2026, 9, 1))
        .param("who", tarnholm.person("soon").value())
        .update();
    assertThat(
            eyes.post(
                "/openings/" + opening + "/applications",
                tarnholm.viewer("soon"),
                "act",
                "send",
                "letter",
                "Now"))
        .hasStatus(422)
        .bodyText()
        .contains("the rule is 12 months", "From 1 September 2027 it is met", ">Now</textarea>");
    assertThat(applications.applicantsOf(opening)).isEmpty();
  }

  @Test
  void whoPausesIsToldUntilWhenAndWhereToEndItAndKeepsTheirWords() {
    OpeningId opening = dana.publishes("While pausing");
    Viewer mei = tarnholm.viewer("mei");
    db.sql("insert into skills.availability (person_id, paused_until, since) values (?, ?, ?)")
        .params(
            tarnholm.person("mei").value(),
            LocalDate.of(2027, 2, 1),
            OffsetDateTime.parse("2026-11-01T09:00:00Z"))
        .update();
    try {
      assertThat(
              eyes.post(
                  "/openings/" + opening + "/applications",
                  mei,
                  "act",
                  "send",
                  "letter",
                  "In spring"))
          .hasStatus(422)
          .bodyText()
          .contains(
              "You are pausing until Monday 1 February 2027",
              "/availability#pause",
              ">In spring</textarea>");
      assertThat(applications.applicantsOf(opening)).isEmpty();
    } finally {
      db.sql("delete from skills.availability where person_id = ?")
          .param(tarnholm.person("mei").value())
          .update();
    }
  }

  @Test
  void whoTriesTheirOwnOpeningStillFillsIt() {
    OpeningId opening = dana.publishes("Her own");
    for (String act : List.of("send", "keep")) {
      assertThat(eyes.post("/openings/" + opening + "/applications", tarnholm.dana(), "act", act))
          .hasStatus(422);
    }
    assertThat(eyes.status("/openings/" + opening + "/edit", tarnholm.dana())).isEqualTo(200);
    assertThat(applications.of(tarnholm.person("dana"))).isEmpty();
  }

  @Test
  void aDraftThrownAwayLeavesNothingOnTheList() {
    OpeningId opening = dana.publishes("Thought better of");
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
    OpeningId opening = dana.publishes("Withdrawn from");
    ApplicationId sent = Eyes.done(applications.send(tarnholm.sarah(), opening, "Me"));
    assertThat(eyes.post("/applications/" + sent + "/withdrawal", tarnholm.sarah())).hasStatus(303);
    assertThat(eyes.status("/applications/" + sent, tarnholm.dana())).isEqualTo(404);
    assertThat(eyes.body("/applications/" + sent, tarnholm.sarah())).contains("Withdrawn");
    assertThat(eyes.post("/applications/" + sent + "/withdrawal", tarnholm.sarah())).hasStatus(303);
  }

  private List<String> titles(String address) {
    return eyes.page(address, tarnholm.sarah()).select("article.wm-open h3").eachText();
  }
}

package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Tarnholm;

@OpeningsTest
class TalkPagesTest {
  private final Eyes eyes;
  private final Tarnholm tarnholm;
  private final Applications applications;
  private final DanaHires dana;

  TalkPagesTest(Eyes eyes, Tarnholm tarnholm, Applications applications, DanaHires dana) {
    this.eyes = eyes;
    this.tarnholm = tarnholm;
    this.applications = applications;
    this.dana = dana;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  private String applied(String title) {
    OpeningId opening = dana.publishes(title);
    return "/applications/" + Eyes.done(applications.send(tarnholm.sarah(), opening, "Me"));
  }

  private MvcTestResult plan(String application, Viewer viewer, String... times) {
    List<String> params =
        new ArrayList<>(
            List.of(
                "minutes", "45",
                "place", "Room 4.12",
                "person", tarnholm.person("dana").toString()));
    for (String time : times) {
      params.addAll(List.of("time", time));
    }
    return eyes.post(application + "/interviews", viewer, params.toArray(String[]::new));
  }

  private String file(String application, Viewer viewer) {
    String href = eyes.page(application, viewer).select("a[href$=.ics]").attr("href");
    return eyes.body(href, viewer).replace("\r\n ", "");
  }

  @Test
  void sarahIsInvitedAndHerCalendarGivesNothingAway() {
    String application = applied("Invited");
    assertThat(plan(application, tarnholm.sarah(), "2026-11-25T10:00")).hasStatus(404);
    assertThat(plan(application, tarnholm.dana(), "2026-11-25T10:00")).hasStatus(303);
    assertThat(eyes.page(application, tarnholm.sarah()).text())
        .contains("In talks", "Wednesday 25 November, 10:00", "45 minutes, Room 4.12");
    assertThat(file(application, tarnholm.sarah()))
        .contains(
            "METHOD:REQUEST",
            "SEQUENCE:0",
            "SUMMARY:Talk",
            "DTSTART;TZID=Europe/Amsterdam:20261125T100000",
            "sarah@tarnholm.example")
        .doesNotContain("Invited", "product manager", "interview");
    String href = eyes.page(application, tarnholm.sarah()).select("a[href$=.ics]").attr("href");
    assertThat(eyes.status(href, tarnholm.viewer("grace"))).isEqualTo(404);
    assertThat(eyes.status(href, tarnholm.jonas())).isEqualTo(404);
  }

  @Test
  void aTalkThatIsMovedOrCancelledKeepsItsNameAndCountsUp() {
    String application = applied("Moved");
    assertThat(plan(application, tarnholm.dana(), "2026-11-25T10:00")).hasStatus(303);
    String uid = line(file(application, tarnholm.sarah()), "UID");
    String talk =
        eyes.page(application, tarnholm.sarah())
            .select("a[href$=.ics]")
            .attr("href")
            .replace(".ics", "");
    assertThat(eyes.post(talk + "/time", tarnholm.sarah(), "time", "2026-11-26T09:00"))
        .hasStatus(404);
    assertThat(eyes.post(talk + "/time", tarnholm.dana(), "time", "2026-11-26T09:00"))
        .hasStatus(303);
    assertThat(file(application, tarnholm.sarah()))
        .contains(uid, "SEQUENCE:1", "METHOD:REQUEST", "20261126T090000");
    assertThat(eyes.post(talk + "/time", tarnholm.dana(), "time", "2026-11-20T09:00"))
        .hasStatus(422)
        .bodyText()
        .contains("A time for the talk has to lie ahead.");
    assertThat(eyes.post(talk + "/cancellation", tarnholm.dana())).hasStatus(303);
    assertThat(file(application, tarnholm.sarah()))
        .contains(uid, "SEQUENCE:2", "METHOD:CANCEL", "STATUS:CANCELLED");
    assertThat(eyes.post(talk + "/cancellation", tarnholm.dana())).hasStatus(422);
  }

  private static String line(String text, String name) {
    return text.lines().filter(l -> l.startsWith(name + ":")).findFirst().orElseThrow();
  }

  @Test
  void ofSeveralTimesSarahChoosesOne() {
    String application = applied("Proposed");
    assertThat(plan(application, tarnholm.dana(), "2026-11-25T10:00", "2026-11-26T14:30"))
        .hasStatus(303);
    var page = eyes.page(application, tarnholm.sarah());
    assertThat(page.select("a[href$=.ics]")).isEmpty();
    String choice = page.select("form[action$=/choice]").attr("action");
    assertThat(eyes.post(choice, tarnholm.dana(), "nr", "2")).hasStatus(404);
    assertThat(eyes.post(choice, tarnholm.sarah(), "nr", "2")).hasStatus(303);
    assertThat(file(application, tarnholm.sarah())).contains("20261126T143000", "SEQUENCE:1");
    assertThat(eyes.post(choice, tarnholm.sarah(), "nr", "1")).hasStatus(422);
  }

  @Test
  void whatIsNotRightIsNamedAndNothingTypedIsLost() {
    String application = applied("Badly planned");
    assertThat(
            eyes.post(
                application + "/interviews",
                tarnholm.dana(),
                "time",
                "tomorrow",
                "minutes",
                "600",
                "place",
                ""))
        .hasStatus(422)
        .bodyText()
        .contains(
            "One of the times cannot be read.",
            "A talk takes 5 to 480 minutes.",
            "Say where",
            "Choose who takes part",
            "value=\"tomorrow\"");
    assertThat(
            eyes.post(
                application + "/interviews",
                tarnholm.dana(),
                "time",
                "2026-11-25T10:00",
                "minutes",
                "30",
                "place",
                "Here",
                "person",
                tarnholm.person("grace").toString()))
        .hasStatus(422);
  }
}

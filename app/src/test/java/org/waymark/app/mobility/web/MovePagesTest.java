package org.waymark.app.mobility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.CheckInParty;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.MovesTest;
import org.waymark.app.mobility.Moving;
import org.waymark.app.mobility.model.CheckInBook;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.shell.NavigationCounter;

@MovesTest
class MovePagesTest {
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final Eyes eyes;
  private final CheckInBook book;
  private final List<NavigationCounter> counters;
  private final JdbcClient db;

  MovePagesTest(
      Tarnholm tarnholm,
      Moving moving,
      Eyes eyes,
      CheckInBook book,
      List<NavigationCounter> counters,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.eyes = eyes;
    this.book = book;
    this.counters = counters;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    moving.company();
  }

  private String address(MoveId id, StepKind kind) {
    return "/moves/" + id + "/steps/" + moving.step(id, kind).id();
  }

  @Test
  void jonasProposesALaterDayOnThePageAndNeedsAReason() {
    MoveId id = moving.accepts(moving.somebody());
    Document page = eyes.page("/moves/" + id, tarnholm.jonas());
    assertThat(page.select("h2").eachText()).anyMatch(h -> h.startsWith("From when can"));
    String planned = moving.move(id).proposedOn().toString();
    assertThat(
            eyes.post(
                address(id, StepKind.RELEASE), tarnholm.jonas(), "answer", "later", "on", planned))
        .hasStatus(422)
        .bodyText()
        .contains("Choose a day after the planned one");
    String later = moving.move(id).proposedOn().plusDays(7).toString();
    var without =
        eyes.post(address(id, StepKind.RELEASE), tarnholm.jonas(), "answer", "later", "on", later);
    assertThat(without).hasStatus(422).bodyText().contains("A later day needs a reason");
    Document kept = org.jsoup.Jsoup.parse(Eyes.body(without));
    assertThat(kept.select("input[value=later]").hasAttr("checked")).isTrue();
    assertThat(kept.select("input[name=on]").attr("value")).isEqualTo(later);
    var with =
        eyes.post(
            address(id, StepKind.RELEASE),
            tarnholm.jonas(),
            "answer",
            "later",
            "on",
            later,
            "why",
            "Release week");
    assertThat(Eyes.redirect(with)).isEqualTo("/moves/" + id);
    assertThat(moving.move(id).releaseOn()).isEqualTo(LocalDate.parse(later));
    assertThat(eyes.body("/moves/" + id, tarnholm.ingrid())).contains("Release week");
  }

  @Test
  void managersSeeTheirOwnStepsThePersonAndHrAllAndNobodyElseAnything() {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    assertThat(steps(id, tarnholm.jonas())).containsExactly("Release by the manager");
    assertThat(steps(id, tarnholm.dana())).containsExactly("New manager");
    assertThat(steps(id, tarnholm.viewer(mover))).hasSize(3);
    assertThat(steps(id, tarnholm.ingrid())).hasSize(3);
    for (Viewer other :
        new Viewer[] {
          tarnholm.viewer("mei"),
          tarnholm.viewer("grace", Hat.MANAGER),
          tarnholm.tomasz(),
          tarnholm.viewer("amara", Hat.LEADER)
        }) {
      assertThat(eyes.status("/moves/" + id, other)).isEqualTo(404);
      assertThat(eyes.status("/moves/" + id + "/part", other)).isEqualTo(404);
      assertThat(
              eyes.post(address(id, StepKind.HOST_MANAGER), other, "answer", "yes")
                  .getResponse()
                  .getStatus())
          .isEqualTo(404);
    }
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.APPROVING);
  }

  private List<String> steps(MoveId id, Viewer viewer) {
    return eyes.page("/moves/" + id, viewer).select("ol > li > div > b").eachText();
  }

  @Test
  void hrPartnersActOnNoMoveOfTheirOwn() {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    Viewer both = tarnholm.viewer(mover, tarnholm.digital, Hat.HR_PARTNER);
    var answered = eyes.post(address(id, StepKind.HOME_HR), both, "answer", "yes");
    assertThat(answered).hasStatus(422).bodyText().contains("step of their own move");
    moving.allAgree(id);
    assertThat(
            eyes.post("/moves/" + id + "/day", both, "on", moving.move(id).proposedOn().toString())
                .getResponse()
                .getStatus())
        .isEqualTo(404);
    assertThat(eyes.body("/desk/moves.csv?show=all", both)).doesNotContain(id.toString());
    assertThat(eyes.body("/desk/moves.csv?show=all", tarnholm.ingrid())).contains(id.toString());
    assertThat(eyes.body("/desk/moves.csv?show=all", tarnholm.tomasz()))
        .doesNotContain(id.toString());
  }

  @Test
  void whoStandsInAnswersOnBehalfAndOnlyInThoseDays() {
    MoveId id = moving.accepts(moving.somebody());
    Viewer mei = tarnholm.viewer("mei");
    String today = moving.today().toString();
    assertThat(
            Eyes.redirect(
                eyes.post(
                    "/stand-ins",
                    tarnholm.dana(),
                    "to",
                    tarnholm.person("mei").toString(),
                    "from",
                    today,
                    "last",
                    today)))
        .isEqualTo("/stand-ins");
    assertThat(eyes.status("/moves/" + id, mei)).isEqualTo(200);
    assertThat(steps(id, mei)).containsExactly("New manager");
    assertThat(eyes.body("/moves/" + id, mei)).contains("You answer for Dana Whitlock");
    assertThat(eyes.body("/moves/" + id, tarnholm.dana())).doesNotContain("You answer for");
    assertThat(eyes.page("/stand-ins", mei).select("main").text())
        .contains("You stand in for Dana Whitlock");
    assertThat(eyes.body("/notices", mei)).contains("You stand in for Dana Whitlock");
    assertThat(Eyes.redirect(eyes.post(address(id, StepKind.HOST_MANAGER), mei, "answer", "yes")))
        .isEqualTo("/team/moves");
    StepState.Answer answer =
        ((StepState.Agreed) moving.step(id, StepKind.HOST_MANAGER).state()).answer();
    assertThat(answer.by()).isEqualTo(tarnholm.person("mei"));
    assertThat(answer.behalf()).isEqualTo(tarnholm.person("dana"));
    assertThat(eyes.body("/moves/" + id, tarnholm.ingrid()))
        .contains("Mei Castellanos on behalf of Dana Whitlock");
    assertThat(eyes.status("/moves/" + id, mei)).isEqualTo(404);
    moving.days(1);
    MoveId next = moving.accepts(moving.somebody());
    assertThat(eyes.status("/moves/" + next, mei)).isEqualTo(404);
  }

  @Test
  void nobodyStandsInForOver92DaysNorForThemselves() {
    LocalDate today = moving.today();
    String[] tooLong = {
      "to",
      tarnholm.person("mei").toString(),
      "from",
      today.toString(),
      "last",
      today.plusDays(93).toString()
    };
    assertThat(eyes.post("/stand-ins", tarnholm.dana(), tooLong)).hasStatus(422);
    tooLong[1] = tarnholm.person("dana").toString();
    tooLong[5] = today.toString();
    assertThat(eyes.post("/stand-ins", tarnholm.dana(), tooLong)).hasStatus(422);
  }

  @Test
  void aHolidayIsWarnedOfAndTheNextWorkingDayProposed() {
    MoveId id = moving.accepts(moving.somebody());
    moving.allAgree(id);
    LocalDate sunday = moving.move(id).proposedOn();
    while (sunday.getDayOfWeek() != java.time.DayOfWeek.SUNDAY) {
      sunday = sunday.plusDays(1);
    }
    var warned = eyes.post("/moves/" + id + "/day", tarnholm.dana(), "on", sunday.toString());
    assertThat(warned).hasStatus(422);
    Document page = org.jsoup.Jsoup.parse(Eyes.body(warned));
    assertThat(page.select("input[name=on]").attr("value")).isNotEqualTo(sunday.toString());
    assertThat(page.select("input[name=anyway]")).hasSize(1);
    var past =
        eyes.post(
            "/moves/" + id + "/day", tarnholm.dana(), "on", moving.today().minusDays(1).toString());
    assertThat(past).hasStatus(422).bodyText().contains("cannot be before today");
    var anyway =
        eyes.post(
            "/moves/" + id + "/day", tarnholm.dana(), "on", sunday.toString(), "anyway", "true");
    assertThat(Eyes.redirect(anyway)).isEqualTo("/moves/" + id);
    assertThat(moving.move(id).effectiveOn()).contains(sunday);
  }

  @Test
  void answersToCheckInsAreReadByHrAndByTheNewManagerOnlyIfThePersonChoseSo() {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    moving.done(id);
    moving.days(30);
    var own =
        book.of(id).stream()
            .filter(c -> c.party() == CheckInParty.MOVER && c.askedAt() != null)
            .toList();
    say(mover, own.get(0).id(), "Alone for days", "");
    say(mover, own.get(1).id(), "Better now", "true");
    assertThat(eyes.body("/moves/" + id, tarnholm.ingrid()))
        .contains("Alone for days", "Better now");
    assertThat(eyes.body("/moves/" + id, tarnholm.dana()))
        .contains("Better now")
        .doesNotContain("Alone for days");
    assertThat(eyes.body("/moves/" + id, tarnholm.jonas()))
        .doesNotContain("Better now")
        .doesNotContain("Alone for days");
    for (Viewer other : new Viewer[] {tarnholm.dana(), tarnholm.ingrid(), tarnholm.jonas()}) {
      assertThat(eyes.status("/check-ins/" + own.get(0).id(), other)).isEqualTo(404);
    }
  }

  private void say(String mover, UUID id, String words, String shown) {
    assertThat(
            eyes.post(
                "/check-ins/" + id,
                tarnholm.viewer(mover),
                "how",
                "4",
                "words",
                words,
                "shown",
                shown))
        .hasStatus(303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/moves",
        "/team/moves",
        "/desk/moves",
        "/desk/moves?show=late",
        "/desk/moves?show=import",
        "/desk/moves/specialists",
        "/stand-ins"
      })
  void allListsCanBeRead(String address) {
    moving.accepts(moving.somebody());
    assertThat(eyes.status(address, tarnholm.ingrid())).isEqualTo(200);
  }

  @Test
  void whoHasNoTeamIsToldWhatWaitsAndNothingOfATeam() {
    assertThat(eyes.page("/team/moves", tarnholm.jonas()).select("main h1, main h2").eachText())
        .contains("Moves of your team", "Leaving your team", "Coming to you");
    assertThat(
            eyes.page("/team/moves", tarnholm.viewer(moving.somebody()))
                .select("main h1, main h2")
                .eachText())
        .containsExactly("Moves that wait for you", "Waits for you");
  }

  @Test
  void whyItWasCancelledIsReadByThePersonAndHrAndByNoManager() {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    String why = "The children change school";
    assertThat(eyes.post("/moves/" + id + "/cancellation", tarnholm.viewer(mover), "why", why))
        .hasStatus(303);
    assertThat(eyes.body("/moves/" + id, tarnholm.viewer(mover))).contains(why);
    assertThat(eyes.body("/moves/" + id, tarnholm.ingrid())).contains(why);
    assertThat(eyes.body("/moves/" + id, tarnholm.jonas())).doesNotContain(why);
    assertThat(eyes.body("/moves/" + id, tarnholm.dana())).doesNotContain(why);
  }

  @Test
  void theCounterOfAlarmsCountsThoseOfOnesOwnUnitsOnly() {
    String mover = moving.somebody();
    moving.done(moving.accepts(mover));
    moving.days(7);
    int before = alarms(tarnholm.ingrid());
    UUID first = asked(mover);
    assertThat(eyes.post("/check-ins/" + first, tarnholm.viewer(mover), "how", "1")).hasStatus(303);
    assertThat(alarms(tarnholm.ingrid())).isEqualTo(before + 1);
    assertThat(alarms(tarnholm.tomasz())).isZero();
    assertThat(alarms(tarnholm.dana())).isZero();
    assertThat(alarms(tarnholm.viewer(mover, tarnholm.digital, Hat.HR_PARTNER)))
        .isEqualTo(alarms(tarnholm.ingrid()) - 1);
  }

  private UUID asked(String mover) {
    return db.sql("select id from mobility.check_in where person = ? and asked_at is not null")
        .param(tarnholm.person(mover).value())
        .query(UUID.class)
        .single();
  }

  private int alarms(Viewer viewer) {
    return counters.stream()
        .filter(c -> c.href().equals("/desk/moves"))
        .mapToInt(c -> c.waiting(viewer))
        .sum();
  }

  @Test
  void whoLooksIsKept() {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    int before = looks(mover);
    eyes.body("/moves/" + id, tarnholm.viewer(mover));
    assertThat(looks(mover)).isEqualTo(before);
    eyes.body("/moves/" + id, tarnholm.jonas());
    assertThat(looks(mover)).isEqualTo(before + 1);
  }

  private int looks(String mover) {
    return db.sql("select count(*) from audit.entry where what = 'move' and subject = ?")
        .param(tarnholm.person(mover).value())
        .query(Integer.class)
        .single();
  }
}

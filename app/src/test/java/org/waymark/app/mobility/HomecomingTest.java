package org.waymark.app.mobility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.work.Homecomings;
import org.waymark.app.mobility.work.OverBefore;
import org.waymark.app.mobility.work.WayBack;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.life.Lasting;
import org.waymark.app.people.Careers;
import org.waymark.app.people.ChangeKind;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** A rotation ends, and whoever went there is back without asking. */
@MovesTest
@Import(Going.class)
class HomecomingTest {
  private static final int WEEKS = 6;
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final Going going;
  private final Homecomings homecomings;
  private final Lasting lasting;
  private final OverBefore over;
  private final WayBack wayBack;
  private final People people;
  private final Careers careers;
  private final Notices notices;
  private final Eyes eyes;
  private final JdbcClient db;

  HomecomingTest(
      Tarnholm tarnholm,
      Moving moving,
      Going going,
      Homecomings homecomings,
      Lasting lasting,
      OverBefore over,
      WayBack wayBack,
      People people,
      Careers careers,
      Notices notices,
      Eyes eyes,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.going = going;
    this.homecomings = homecomings;
    this.lasting = lasting;
    this.over = over;
    this.wayBack = wayBack;
    this.people = people;
    this.careers = careers;
    this.notices = notices;
    this.eyes = eyes;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    moving.company();
  }

  /** At the rotation since the planned day. */
  private MoveId there(String mover, OpeningId rotation) {
    MoveId id = going.accepts(mover, rotation);
    moving.done(id);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.DONE);
    return id;
  }

  private Employment now(String mover) {
    return people.current(tarnholm.person(mover)).orElseThrow();
  }

  private List<String> told(String number) {
    return notices.of(tarnholm.person(number), 500).stream()
        .map(Notice::words)
        .map(words -> words.key())
        .filter(key -> key.contains("rotation_ends") || key.contains("COME_HOME"))
        .toList();
  }

  @Test
  void anOfferSaysThatOneComesBackAndWhen() {
    String mover = moving.somebody();
    LocalDate last = moving.today().plusMonths(5);
    assertThat(offer(mover, going.rotation("With an end", WEEKS, last)))
        .contains("Your seat is kept for you")
        .contains("The last day is " + last.getDayOfMonth() + " ");
    assertThat(offer(mover, going.rotation("With weeks", WEEKS, null)))
        .contains("Your seat is kept for you", "It lasts 6 weeks");
    assertThat(offer(mover, going.project("Beside the role", 1)))
        .contains("You keep your role")
        .doesNotContain("Your seat is kept");
  }

  private String offer(String mover, OpeningId opening) {
    String address = "/applications/" + going.offered(mover, opening);
    return eyes.page(address, tarnholm.viewer(mover)).select("main").text();
  }

  @Test
  void onTheDayAfterTheLastOneThePersonStandsWhereTheyStood() {
    String mover = moving.somebody();
    MoveId id = there(mover, going.rotation("Six weeks", WEEKS, null));
    LocalDate last = moving.today().plusWeeks(WEEKS).minusDays(1);
    assertThat(homecomings.lastDay(id)).contains(last);
    assertThat(now(mover).role()).isEqualTo(tarnholm.productManager);
    moving.goTo(last.minusDays(15));
    assertThat(told(mover)).isEmpty();
    moving.goTo(last);
    assertThat(told(mover)).containsExactly("mobility.told.own.rotation_ends");
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.DONE);
    assertThat(now(mover).role()).isEqualTo(tarnholm.productManager);
    moving.days(1);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.RETURNED);
    assertThat(now(mover).role()).isEqualTo(tarnholm.developer);
    assertThat(now(mover).manager()).isEqualTo(tarnholm.person("jonas"));
    assertThat(careers.spells(tarnholm.person(mover)).getLast().kind())
        .isEqualTo(ChangeKind.RETURN);
    assertThat(told(mover))
        .containsExactlyInAnyOrder(
            "mobility.told.own.rotation_ends", "mobility.told.own.COME_HOME");
    assertThat(told("jonas")).contains("mobility.told.rotation_ends", "mobility.told.COME_HOME");
    assertThat(told("dana")).contains("mobility.told.rotation_ends", "mobility.told.COME_HOME");
    assertNobodyIsAsked(id);
    moving.days(3);
    assertThat(careers.spells(tarnholm.person(mover))).hasSize(3);
    assertThat(homecomings.lastDay(id)).isEmpty();
  }

  private void assertNobodyIsAsked(MoveId id) {
    for (String waits :
        List.of(
            "mobility.check_in where ended_at is null and answered_at is null and move",
            "mobility.step where state in ('open', 'waiting') and move",
            "mobility.way_back where state = 'asked' and move")) {
      assertThat(
              db.sql("select count(*) from " + waits + " = ?")
                  .param(id.value())
                  .query(Integer.class)
                  .single())
          .as(waits)
          .isZero();
    }
  }

  @Test
  void anExtensionMovesTheDayAndAnEarlyEndBringsItToToday() {
    String longer = moving.somebody();
    OpeningId extended = going.rotation("Extended", WEEKS, null);
    MoveId stays = there(longer, extended);
    LocalDate last = homecomings.lastDay(stays).orElseThrow();
    LocalDate later = last.plusDays(14);
    Eyes.done(lasting.extend(tarnholm.dana(), extended, null, later));
    homecomings.follow(extended);
    assertThat(homecomings.lastDay(stays)).contains(later);
    moving.goTo(last.plusDays(1));
    assertThat(moving.move(stays).stage()).isEqualTo(MoveStage.DONE);
    Eyes.done(lasting.endEarly(tarnholm.dana(), extended, "The season is over"));
    homecomings.follow(extended);
    homecomings.follow(extended);
    assertThat(homecomings.lastDay(stays)).contains(moving.today());
    moving.workOff();
    assertThat(moving.move(stays).stage()).isEqualTo(MoveStage.DONE);
    moving.days(1);
    assertThat(moving.move(stays).stage()).isEqualTo(MoveStage.RETURNED);
  }

  private List<String> overBefore(String number) {
    return notices.of(tarnholm.person(number), 500).stream()
        .map(Notice::words)
        .map(words -> words.key())
        .filter(key -> key.contains("rotation_over"))
        .toList();
  }

  @Test
  void oneThatIsOverBeforeSomebodyWentThereIsToldToThemHrAndBothManagersOnce() {
    String waiting = moving.somebody();
    String there = moving.somebody();
    OpeningId rotation = going.rotation("Over before", WEEKS, null);
    OpeningId begun = going.rotation("Over after it began", WEEKS, null);
    OpeningId other = going.rotation("Goes on", WEEKS, null);
    String elsewhere = moving.somebody();
    there(there, begun);
    MoveId ahead = going.accepts(waiting, rotation);
    going.accepts(elsewhere, other);
    int hr = overBefore("ingrid").size();
    int home = overBefore("jonas").size();
    int host = overBefore("dana").size();
    Eyes.done(lasting.endEarly(tarnholm.dana(), rotation, "The season is over"));
    Eyes.done(lasting.endEarly(tarnholm.dana(), begun, "The season is over"));
    for (OpeningId ended : List.of(rotation, rotation, begun)) {
      over.tell(ended);
    }
    assertThat(overBefore(waiting)).containsExactly("mobility.told.own.rotation_over");
    assertThat(overBefore("ingrid")).hasSize(hr + 1);
    assertThat(overBefore("jonas")).hasSize(home + 1);
    assertThat(overBefore("dana")).hasSize(host + 1);
    assertThat(overBefore(there)).as("is sent home instead").isEmpty();
    assertThat(overBefore(elsewhere)).isEmpty();
    assertThat(moving.move(ahead).stage()).as("HR says what becomes of it").matches(s -> s.ahead());
  }

  @Test
  void whoHasAnotherPlaceByThenKeepsIt() {
    String mover = moving.somebody();
    MoveId id = there(mover, going.rotation("Elsewhere", WEEKS, null));
    db.sql("update people.spell set unit = ? where person = ? and until is null")
        .params(tarnholm.stores.value(), tarnholm.person(mover).value())
        .update();
    moving.goTo(homecomings.lastDay(id).orElseThrow().plusDays(2));
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.DONE);
    assertThat(now(mover).unit()).isEqualTo(tarnholm.stores);
    assertThat(homecomings.lastDay(id)).isEmpty();
  }

  @Test
  void whoWentBackByRightOrIsInARoleForGoodIsNotSentHome() {
    String mover = moving.somebody();
    MoveId id = there(mover, going.rotation("By right", WEEKS, null));
    Eyes.done(wayBack.ask(tarnholm.viewer(mover), id, "I miss code"));
    moving.agree(tarnholm.jonas(), id, StepKind.RETURN_HOME);
    moving.agree(tarnholm.dana(), id, StepKind.RETURN_HOST);
    moving.agree(tarnholm.ingrid(), id, StepKind.RETURN_HR);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.RETURNED);
    assertThat(homecomings.lastDay(id)).isEmpty();
    String settled = moving.somebody();
    MoveId forGood = moving.accepts(settled);
    moving.done(forGood);
    assertThat(homecomings.lastDay(forGood)).isEmpty();
    moving.days(60);
    assertThat(now(settled).role()).isEqualTo(tarnholm.productManager);
    assertThat(careers.spells(tarnholm.person(mover))).as("and nothing since").hasSize(2);
  }

  @Test
  void aWishToGoBackThatWaitsEndsWithTheRotation() {
    String mover = moving.somebody();
    MoveId id = there(mover, going.rotation("Asked late", WEEKS, null));
    moving.goTo(homecomings.lastDay(id).orElseThrow());
    Eyes.done(wayBack.ask(tarnholm.viewer(mover), id, "A day early"));
    moving.days(1);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.RETURNED);
    assertThat(wayBack.of(id).orElseThrow().state()).isEqualTo("withdrawn");
    assertNobodyIsAsked(id);
  }

  @Test
  void whereTheManagerLeftTheyReportToWhoLeadsTheirUnitNow() {
    String mover = moving.somebody();
    tarnholm.person("boss", "Bo", "Ss", tarnholm.digital, tarnholm.developer);
    moving.reports("boss", "amara");
    moving.reports(mover, "boss");
    MoveId id = going.accepts(mover, going.rotation("Without a manager", WEEKS, null));
    moving.agree(tarnholm.viewer("boss"), id, StepKind.RELEASE);
    moving.agree(tarnholm.dana(), id, StepKind.HOST_MANAGER);
    moving.agree(tarnholm.ingrid(), id, StepKind.HOME_HR);
    LocalDate on = moving.move(id).proposedOn();
    Eyes.done(moving.schedule(id, on));
    moving.goTo(on);
    tarnholm.leaves("boss", moving.today());
    moving.goTo(homecomings.lastDay(id).orElseThrow().plusDays(1));
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.RETURNED);
    assertThat(now(mover).manager()).isNotNull().isNotEqualTo(tarnholm.person("boss"));
  }
}

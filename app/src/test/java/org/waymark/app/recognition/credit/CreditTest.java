package org.waymark.app.recognition.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.Moving;
import org.waymark.app.mobility.Releases;
import org.waymark.app.mobility.events.MoveDone;
import org.waymark.app.mobility.model.Reply;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.recognition.RecognitionTest;
import org.waymark.app.recognition.Together;

/** Jonas lets people go; Dana fills openings. */
@RecognitionTest
class CreditTest {
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final Credits credits;
  private final Earning earning;
  private final Releases releases;
  private final Openings openings;
  private final Eyes eyes;

  CreditTest(
      Tarnholm tarnholm,
      Moving moving,
      Credits credits,
      Earning earning,
      Releases releases,
      Openings openings,
      Eyes eyes) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.credits = credits;
    this.earning = earning;
    this.releases = releases;
    this.openings = openings;
    this.eyes = eyes;
  }

  @BeforeAll
  void aCompany() {
    moving.company();
  }

  private PersonId jonas() {
    return tarnholm.person("jonas");
  }

  private PersonId dana() {
    return tarnholm.person("dana");
  }

  private void give(PersonId manager) {
    MoveId other = moving.accepts(moving.somebody());
    credits.earn(manager, other, moving.today());
  }

  private void useUp() {
    Viewer dana = tarnholm.dana();
    while (credits.usable(dana()) > 0) {
      Eyes.done(credits.use(dana, moving.seat("Used up " + credits.usable(dana()))));
    }
  }

  @Test
  void whoLetsSomebodyGoInTimeEarnsCreditOnceHoweverOftenItIsTold() {
    MoveId move = moving.accepts(moving.somebody());
    var before = releases.counts(List.of(jonas()), new DateSpan(moving.today(), null));
    int earned = credits.of(jonas()).size();
    var on = moving.done(move);
    assertThat(releases.letGoInTime(move)).contains(jonas());
    MoveDone told = new MoveDone(move, moving.move(move).opening(), moving.move(move).person(), on);
    earning.on(told);
    await().untilAsserted(() -> assertThat(credits.of(jonas())).hasSize(earned + 1));
    credits.earn(jonas(), move, on);
    assertThat(credits.of(jonas())).hasSize(earned + 1);
    assertThat(releases.counts(List.of(jonas()), new DateSpan(on, null)))
        .hasEntrySatisfying(
            jonas(),
            counts -> {
              var earlier = before.get(jonas());
              assertThat(counts.inTime()).isEqualTo(1 + (earlier == null ? 0 : earlier.inTime()));
            });
  }

  @Test
  void whoseReleaseTheClockHadToGiveEarnsNothing() {
    MoveId move = moving.accepts(moving.somebody());
    moving.agree(tarnholm.dana(), move, StepKind.HOST_MANAGER);
    moving.days(20);
    moving.agree(tarnholm.ingrid(), move, StepKind.HOME_HR);
    var on = moving.today().plusDays(2);
    Eyes.done(moving.schedule(move, on));
    moving.goTo(on);
    assertThat(releases.letGoInTime(move)).isEmpty();
    assertThat(releases.counts(List.of(jonas()), new DateSpan(on, on.plusDays(1))))
        .hasEntrySatisfying(
            jonas(), counts -> assertThat(counts.movedOn()).isGreaterThan(counts.inTime()));
  }

  @Test
  void whoAsksForALaterDayEarnsNothing() {
    MoveId move = moving.accepts(moving.somebody());
    Eyes.done(
        moving.answer(
            tarnholm.jonas(),
            move,
            StepKind.RELEASE,
            Reply.later(moving.move(move).proposedOn().plusDays(7), "The fair.")));
    moving.agree(tarnholm.dana(), move, StepKind.HOST_MANAGER);
    moving.agree(tarnholm.ingrid(), move, StepKind.HOME_HR);
    Eyes.done(moving.schedule(move, moving.move(move).proposedOn()));
    moving.goTo(moving.move(move).proposedOn());
    assertThat(releases.letGoInTime(move)).isEmpty();
  }

  @Test
  void anOpeningWithCreditStandsFirstWhereOrderIsEqualAndSaysWhy() {
    OpeningId plain = moving.seat("Aa plain");
    OpeningId first = moving.seat("Zz brought forward");
    assertThat(position(first)).isGreaterThan(position(plain));
    give(dana());
    assertThat(eyes.post("/openings/" + first + "/priority", tarnholm.dana())).hasStatus(303);
    assertThat(position(first)).isLessThan(position(plain));
    List<OpeningId> board = openings.open().stream().map(OpenOpening::id).toList();
    assertThat(board.indexOf(first)).as("ties go to it").isLessThan(board.indexOf(plain));
    assertThat(eyes.page("/openings/" + first + "/priority", tarnholm.sarah()).text())
        .contains("let somebody go in time", "It changes no fit, no score and no decision");
    assertThat(eyes.status("/openings/" + plain + "/priority", tarnholm.sarah())).isEqualTo(404);
    useUp();
  }

  private int position(OpeningId id) {
    String list = eyes.body("/openings?sort=new", tarnholm.sarah());
    int at = list.indexOf("/openings/" + id);
    assertThat(at).isPositive();
    return at;
  }

  @Test
  void creditIsForItsOwnersOpeningsAlone() {
    OpeningId seat = moving.seat("Dana's own");
    give(jonas());
    assertThat(eyes.post("/openings/" + seat + "/priority", tarnholm.jonas())).hasStatus(404);
    useUp();
    assertThat(((Outcome.Refused<OpeningId>) credits.use(tarnholm.dana(), seat)).reasons())
        .extracting(Refusal::key)
        .containsExactly("recognition.credit.no.none");
  }

  @Test
  void ofManyOpeningsAtOnceOneCreditBringsOneForward() throws Exception {
    useUp();
    List<OpeningId> seats =
        java.util.stream.IntStream.range(0, 12).mapToObj(nr -> moving.seat("Race " + nr)).toList();
    give(dana());
    Viewer dana = tarnholm.dana();
    assertThat(Together.of(12, nr -> () -> uses(dana, seats.get(nr)))).containsOnlyOnce(true);
    assertThat(openings.prioritised(seats)).hasSize(1);
  }

  private boolean uses(Viewer viewer, OpeningId id) {
    try {
      return credits.use(viewer, id) instanceof Outcome.Done<OpeningId>;
    } catch (NotYours e) {
      return false;
    }
  }
}

package org.waymark.app.recognition.thanks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.recognition.RecognitionTest;
import org.waymark.app.recognition.Thanks;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.recognition.thanks.ThanksFlow.Act;

/** Mei thanked Sarah on the wall; Tomasz looks after learning, Ingrid is of HR. */
@RecognitionTest
class TakingDownTest {
  private static final String WHY = "It names a customer.";
  private static int day;
  private final Tarnholm tarnholm;
  private final Thanks door;
  private final Thanking thanking;
  private final TakingDown down;
  private final Notices notices;
  private final Eyes eyes;
  private final SampleClock clock;

  TakingDownTest(
      Tarnholm tarnholm,
      Thanks door,
      Thanking thanking,
      TakingDown down,
      Notices notices,
      Eyes eyes,
      SampleClock clock) {
    this.tarnholm = tarnholm;
    this.door = door;
    this.thanking = thanking;
    this.down = down;
    this.notices = notices;
    this.eyes = eyes;
    this.clock = clock;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  @BeforeEach
  void later() {
    day += 30;
    OpeningsSlice.moveTo(clock, day);
  }

  private static String words() {
    return "You calmed the angry guest of day " + day + ".";
  }

  private ThanksId onTheWall() {
    ThanksId id =
        Eyes.done(
            door.thank(
                tarnholm.viewer("mei"),
                tarnholm.person("sarah"),
                Set.of(Tarnholm.DATA),
                words(),
                true));
    Eyes.done(thanking.choose(tarnholm.sarah(), id, Act.PUBLISH));
    return id;
  }

  private Viewer learning() {
    return tarnholm.viewer("grace", Hat.LEARNING);
  }

  @Test
  void learningTakesItDownAndBothAreToldWhy() {
    ThanksId id = onTheWall();
    assertThat(down.remove(learning(), id, " ")).isInstanceOf(Outcome.Refused.class);
    Eyes.done(down.remove(learning(), id, WHY));
    assertThat(eyes.page("/recognition/wall", tarnholm.jonas()).text()).doesNotContain(words());
    for (String one : new String[] {"mei", "sarah"}) {
      assertThat(notices.of(tarnholm.person(one), 10))
          .anyMatch(n -> n.words().key().equals("recognition.notice.removed"));
      assertThat(eyes.page("/recognition/" + id, tarnholm.viewer(one)).text()).contains(WHY);
    }
    assertThat(eyes.status("/recognition/" + id, tarnholm.jonas())).isEqualTo(404);
    assertThat(thanking.choose(tarnholm.sarah(), id, Act.PUBLISH))
        .as("nobody puts it up again")
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void nobodyElseTakesAnythingDown() {
    ThanksId id = onTheWall();
    assertThatThrownBy(() -> down.remove(tarnholm.jonas(), id, WHY)).isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> down.remove(tarnholm.viewer("mei", Hat.HR_PARTNER), id, WHY))
        .as("what they wrote themselves")
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> down.remove(tarnholm.viewer("sarah", Hat.LEARNING), id, WHY))
        .isInstanceOf(NotYours.class);
    assertThat(eyes.post("/recognition/" + id + "/choice", learning(), "choice", "remove"))
        .hasStatus(404);
    assertThat(eyes.page("/recognition/" + id, tarnholm.jonas()).text())
        .doesNotContain("Take down");
  }

  @Test
  void whatIsNotPublicStaysOutOfReach() {
    ThanksId id = onTheWall();
    Eyes.done(thanking.choose(tarnholm.sarah(), id, Act.SHARE));
    assertThatThrownBy(() -> down.remove(learning(), id, WHY)).isInstanceOf(NotYours.class);
  }
}

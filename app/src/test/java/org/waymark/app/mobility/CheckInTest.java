package org.waymark.app.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.Scenario;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.mobility.events.CheckInAnswered;
import org.waymark.app.mobility.model.CheckIn;
import org.waymark.app.mobility.model.CheckInBook;
import org.waymark.app.mobility.work.CheckIns;
import org.waymark.app.mobility.work.RedFlags;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;

/** How moves go: the clock moved day by day through the half year after. */
@MovesTest
class CheckInTest {
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final CheckIns checkIns;
  private final RedFlags flags;
  private final CheckInBook book;
  private final Notices notices;

  CheckInTest(
      Tarnholm tarnholm,
      Moving moving,
      CheckIns checkIns,
      RedFlags flags,
      CheckInBook book,
      Notices notices) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.checkIns = checkIns;
    this.flags = flags;
    this.book = book;
    this.notices = notices;
  }

  @BeforeAll
  void aCompany() {
    moving.company();
  }

  private static CheckIn.Said said(int how, boolean talk) {
    return new CheckIn.Said(how, 4, 3, 6, "", talk, false);
  }

  @Test
  void bothAreAskedOnTheirFiveDaysAndTheManagerLeftBehindOnce() {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    LocalDate on = moving.done(id);
    assertThat(book.of(id)).hasSize(11).noneMatch(c -> c.askedAt() != null);
    for (int day = 1; day <= 185; day++) {
      moving.days(1);
      int passed = day;
      assertThat(book.of(id).stream().filter(c -> c.askedAt() != null))
          .as("after " + day + " days")
          .allMatch(c -> c.day() <= passed)
          .hasSize((int) book.of(id).stream().filter(c -> c.day() <= passed).count());
    }
    assertThat(moving.today()).isEqualTo(on.plusDays(185));
    assertThat(asked("jonas", id)).isEqualTo(1);
    assertThat(asked("dana", id)).isEqualTo(5);
    assertThat(asked(mover, id)).isEqualTo(5);
  }

  private long asked(String number, MoveId id) {
    Set<String> own =
        book.of(id).stream().map(c -> "/check-ins/" + c.id()).collect(Collectors.toSet());
    return notices.of(tarnholm.person(number), 500).stream()
        .filter(n -> own.contains(n.href()))
        .count();
  }

  private CheckIn first(MoveId id, CheckInParty party) {
    return book.of(id).stream().filter(c -> c.party() == party).findFirst().orElseThrow();
  }

  @Test
  void anAnswerIsToldToTheModulesAboveAndCountsOnce(Scenario scenario) {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    moving.done(id);
    moving.days(7);
    UUID first = first(id, CheckInParty.MOVER).id();
    scenario
        .stimulate(() -> checkIns.answer(tarnholm.viewer(mover), first, said(4, false)))
        .andWaitForEventOfType(CheckInAnswered.class)
        .matching(e -> e.move().equals(id))
        .toArriveAndVerify(
            e -> {
              assertThat(e.day()).isEqualTo(7);
              assertThat(e.how()).isEqualTo(4);
              assertThat(e.weeks()).isEqualTo(6);
            });
    assertThat(checkIns.answer(tarnholm.viewer(mover), first, said(1, true)))
        .isEqualTo(Outcome.refused("mobility.check_in.closed"));
    assertThat(book.flag(first)).isEmpty();
  }

  @Test
  void aLowAnswerReachesHrAtOnceAndStaysUntilItIsAnswered() {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    moving.done(id);
    moving.days(7);
    UUID first = first(id, CheckInParty.MOVER).id();
    Eyes.done(checkIns.answer(tarnholm.viewer(mover), first, said(2, false)));
    assertThat(book.flag(first).orElseThrow().dueOn()).isEqualTo(moving.today().plusDays(5));
    assertThat(open()).contains(first);
    assertThat(late(first)).isZero();
    moving.days(5);
    assertThat(late(first)).isZero();
    moving.days(1);
    assertThat(late(first)).isEqualTo(1);
    assertThatThrownBy(() -> flags.settle(tarnholm.tomasz(), first, "Talked"))
        .isInstanceOf(NotYours.class);
    assertThat(flags.settle(tarnholm.ingrid(), first, " ")).isInstanceOf(Outcome.Refused.class);
    Eyes.done(flags.settle(tarnholm.ingrid(), first, "A buddy from Monday on"));
    assertThat(open()).doesNotContain(first);
    assertThat(flags.settle(tarnholm.ingrid(), first, "Again"))
        .isEqualTo(Outcome.refused("mobility.flag.answered_already"));
  }

  @Test
  void wishingToTalkIsEnoughAndWhoMovedAsHrHasNoAlarmOfTheirOwn() {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    moving.done(id);
    moving.days(7);
    UUID first = first(id, CheckInParty.MOVER).id();
    Eyes.done(checkIns.answer(tarnholm.viewer(mover), first, said(5, true)));
    var asHr = tarnholm.viewer(mover, tarnholm.digital, org.waymark.app.kernel.Hat.HR_PARTNER);
    assertThat(flags.alarms(asHr)).extracting(a -> a.checkIn().id()).doesNotContain(first);
    assertThat(open()).contains(first);
  }

  @Test
  void nobodyAnswersForSomebodyElseAndNonsenseIsRefused() {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    moving.done(id);
    moving.days(7);
    UUID first = first(id, CheckInParty.MOVER).id();
    assertThatThrownBy(() -> checkIns.answer(tarnholm.dana(), first, said(5, false)))
        .isInstanceOf(NotYours.class);
    var nonsense = new CheckIn.Said(6, 0, 3, 200, "", false, false);
    assertThat(checkIns.answer(tarnholm.viewer(mover), first, nonsense))
        .isEqualTo(
            Outcome.refused(
                List.of(
                    org.waymark.app.kernel.Refusal.of("mobility.check_in.one_to_five"),
                    org.waymark.app.kernel.Refusal.of("mobility.check_in.weeks_fit", 104))));
  }

  private List<UUID> open() {
    return flags.alarms(tarnholm.ingrid()).stream().map(a -> a.checkIn().id()).toList();
  }

  private long late(UUID first) {
    MoveId id = book.find(first).orElseThrow().move();
    return notices.of(tarnholm.person("ingrid"), 500).stream()
        .filter(n -> n.words().key().equals("mobility.told.flag_late"))
        .filter(n -> n.href().equals("/moves/" + id))
        .count();
  }
}

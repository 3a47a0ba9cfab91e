package org.waymark.app.mentoring.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.Helping;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.mentoring.MentoringTest;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.opportunities.Eyes;

@MentoringTest
class AskingTest {
  private final Helping helping;
  private final Mentoring mentoring;
  private final Asking asking;
  private final Leavers leavers;
  private final SampleClock clock;

  AskingTest(
      Helping helping, Mentoring mentoring, Asking asking, Leavers leavers, SampleClock clock) {
    this.helping = helping;
    this.mentoring = mentoring;
    this.asking = asking;
    this.leavers = leavers;
    this.clock = clock;
  }

  @BeforeAll
  void aCompany() {
    helping.company();
  }

  @AfterEach
  void now() {
    clock.set(Duration.ZERO);
  }

  @Test
  void whoSaysNoIsFollowedByTheNextOfTheListAndThenByTheWaitingList() {
    Viewer seeker = helping.somebody();
    Viewer ruth = helping.expert();
    Viewer yusuf = helping.expert();
    MentorshipId id = helping.asks(seeker, helping.mentor(ruth, 1), helping.mentor(yusuf, 1));
    assertThat(helping.with(id)).isEqualTo(ruth.self().value());
    Eyes.done(mentoring.decline(ruth, id, "After the launch"));
    assertThat(helping.with(id)).isEqualTo(yusuf.self().value());
    assertThat(helping.told(yusuf)).contains("mentoring.told.BRING.MENTOR.MENTOR");
    Eyes.done(mentoring.decline(yusuf, id, ""));
    assertThat(helping.stage(id)).isEqualTo("waiting");
    assertThat(helping.told(seeker)).contains("mentoring.told.waits");
  }

  @Test
  void whoeverSaidNoFindsItNoLonger() {
    Viewer seeker = helping.somebody();
    Viewer ruth = helping.expert();
    MentorshipId id = helping.asks(seeker, helping.mentor(ruth, 1));
    Eyes.done(mentoring.decline(ruth, id, ""));
    assertThatThrownBy(() -> mentoring.accept(ruth, id)).isInstanceOf(NotYours.class);
  }

  @Test
  void aPlaceThatIsFreeAgainGoesToWhoAskedFirst() {
    Viewer ruth = helping.expert();
    OfferId offer = helping.mentor(ruth, 1);
    MentorshipId has = helping.asks(helping.somebody(), offer);
    MentorshipId first = helping.asks(helping.somebody(), offer);
    MentorshipId second = helping.asks(helping.somebody(), offer);
    assertThat(List.of(helping.stage(first), helping.stage(second))).containsOnly("waiting");
    Eyes.done(mentoring.accept(ruth, has));
    Eyes.done(mentoring.end(ruth, has, ""));
    helping.workOff();
    helping.becomes(first, "asked");
    assertThat(helping.stage(second)).isEqualTo("waiting");
  }

  @Test
  void morePlacesBringMoreOfThoseWhoWait() {
    Viewer ruth = helping.expert();
    OfferId offer = helping.mentor(ruth, 1);
    helping.asks(helping.somebody(), offer);
    MentorshipId waits = helping.asks(helping.somebody(), offer);
    helping.mentor(ruth, 2);
    helping.workOff();
    helping.becomes(waits, "asked");
  }

  @Test
  void whoeverAgreedToAnybodyIsBroughtToSomebodyElseWhoFits() {
    Viewer seeker = helping.somebody();
    OfferId full = helping.mentor(helping.expert(), 1);
    helping.asks(helping.somebody(), full);
    helping.mentor(helping.expert(), 5);
    MentorshipId id =
        Eyes.done(mentoring.ask(seeker, SupportKind.MENTOR, helping.need(), List.of(full), true));
    assertThat(helping.stage(id)).isEqualTo("asked");
  }

  @Test
  void nobodyInTheOwnLineIsAskedUpOrDown() {
    Viewer seeker = helping.somebody();
    Viewer manager = helping.expert();
    Viewer above = helping.expert();
    Viewer report = helping.expert();
    helping.reports(seeker, manager);
    helping.reports(manager, above);
    helping.reports(report, seeker);
    for (Viewer one : List.of(manager, above, report)) {
      OfferId offer = helping.mentor(one, 1);
      assertThat(
              Eyes.refusals(
                  mentoring.ask(seeker, SupportKind.MENTOR, helping.need(), List.of(offer), false)))
          .containsExactly("mentoring.ask.no.line");
    }
  }

  @Test
  void whoeverCameIntoTheLineMeanwhileCannotSayYes() {
    Viewer seeker = helping.somebody();
    Viewer ruth = helping.expert();
    MentorshipId id = helping.asks(seeker, helping.mentor(ruth, 1));
    helping.reports(seeker, ruth);
    assertThat(Eyes.refusals(mentoring.accept(ruth, id))).containsExactly("mentoring.no.line");
  }

  @Test
  void allReasonsForNoAreToldAtOnce() {
    Viewer seeker = helping.expert();
    OfferId own = helping.mentor(seeker, 1);
    assertThat(
            Eyes.refusals(
                mentoring.ask(
                    seeker,
                    SupportKind.MENTOR,
                    new Need(null, CoachQuestion.BALANCE, null, " "),
                    List.of(own, new OfferId(new UUID(1, 2))),
                    false)))
        .containsExactlyInAnyOrder(
            "mentoring.ask.no.words",
            "mentoring.ask.no.about",
            "mentoring.ask.no.gone",
            "mentoring.ask.no.self");
  }

  @Test
  void oneSearchOfAKindIsEnough() {
    Viewer seeker = helping.somebody();
    OfferId offer = helping.mentor(helping.expert(), 3);
    helping.asks(seeker, offer);
    assertThat(
            Eyes.refusals(
                mentoring.ask(seeker, SupportKind.MENTOR, helping.need(), List.of(offer), false)))
        .contains("mentoring.ask.no.one_search", "mentoring.ask.no.together");
  }

  @Test
  void whoeverTakesNobodyNewIsNotAsked() {
    Viewer ruth = helping.expert();
    OfferId offer = helping.mentor(ruth, 2);
    Eyes.done(mentoring.offer(ruth, helping.draft(SupportKind.MENTOR, 2, false)));
    assertThat(
            Eyes.refusals(
                mentoring.ask(
                    helping.somebody(), SupportKind.MENTOR, helping.need(), List.of(offer), false)))
        .containsExactly("mentoring.ask.no.gone");
  }

  @Test
  void fewerPlacesThanAreTakenCannotBeOffered() {
    Viewer ruth = helping.expert();
    OfferId offer = helping.mentor(ruth, 3);
    MentorshipId gone = helping.asks(helping.somebody(), offer);
    helping.asks(helping.somebody(), offer);
    assertThat(Eyes.refusals(mentoring.offer(ruth, helping.draft(SupportKind.MENTOR, 1, true))))
        .containsExactly("mentoring.offer.no.taken");
    Eyes.done(mentoring.decline(ruth, gone, ""));
    assertThat(mentoring.offer(ruth, helping.draft(SupportKind.MENTOR, 1, true)))
        .as("the one who stays had the second place")
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void whoDoesNotAnswerInFiveWorkingDaysIsFollowedByTheNext() {
    Viewer seeker = helping.somebody();
    Viewer yusuf = helping.expert();
    MentorshipId id =
        helping.asks(seeker, helping.mentor(helping.expert(), 1), helping.mentor(yusuf, 1));
    helping.days(7);
    assertThat(helping.with(id)).as("the last day").isNotEqualTo(yusuf.self().value());
    helping.days(1);
    assertThat(helping.with(id)).isEqualTo(yusuf.self().value());
  }

  @Test
  void whoeverIsAskedAndLeavesIsFollowedByTheNext() {
    Viewer seeker = helping.somebody();
    Viewer ruth = helping.expert();
    Viewer yusuf = helping.expert();
    MentorshipId id = helping.asks(seeker, helping.mentor(ruth, 1), helping.mentor(yusuf, 1));
    helping.leaves(ruth);
    leavers.gone(Set.of(ruth.self()));
    leavers.gone(Set.of(ruth.self()));
    assertThat(helping.with(id)).isEqualTo(yusuf.self().value());
  }

  @Test
  void whoeverAskedAndLeavesAsksNoLonger() {
    Viewer seeker = helping.somebody();
    Viewer ruth = helping.expert();
    MentorshipId id = helping.asks(seeker, helping.mentor(ruth, 1));
    helping.leaves(seeker);
    leavers.gone(Set.of(seeker.self()));
    assertThat(helping.stage(id)).isEqualTo("withdrawn");
    assertThat(helping.told(ruth)).contains("mentoring.told.LEAVE.MENTOR.MENTOR");
  }

  @Test
  void furtherPeopleAreAskedWhenTheListIsExhausted() {
    Viewer seeker = helping.somebody();
    Viewer ruth = helping.expert();
    Viewer yusuf = helping.expert();
    MentorshipId id = helping.asks(seeker, helping.mentor(ruth, 1));
    Eyes.done(mentoring.decline(ruth, id, ""));
    Eyes.done(asking.widen(seeker, id, List.of(helping.mentor(yusuf, 1))));
    assertThat(helping.with(id)).isEqualTo(yusuf.self().value());
    assertThat(Eyes.refusals(asking.widen(seeker, id, List.of())))
        .containsExactly("mentoring.no.not_now");
  }
}

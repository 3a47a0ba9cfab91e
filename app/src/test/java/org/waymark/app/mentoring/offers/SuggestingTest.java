package org.waymark.app.mentoring.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.Helping;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.mentoring.MentoringTest;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.shell.Words;

@MentoringTest
class SuggestingTest {
  private final Helping helping;
  private final Mentoring mentoring;
  private final Suggesting suggesting;
  private final Tarnholm tarnholm;

  SuggestingTest(Helping helping, Mentoring mentoring, Suggesting suggesting, Tarnholm tarnholm) {
    this.helping = helping;
    this.mentoring = mentoring;
    this.suggesting = suggesting;
    this.tarnholm = tarnholm;
  }

  @BeforeAll
  void aCompany() {
    helping.company();
  }

  private List<OfferId> mentors(Viewer seeker) {
    return suggesting.mentors(seeker, Set.of(Tarnholm.RESEARCH)).stream()
        .map(s -> s.offer().id())
        .toList();
  }

  private static List<String> reasons(Suggestion s) {
    return s.reasons().stream().map(Words::key).toList();
  }

  @Test
  void whoeverIsFurtherOnAndHasRoomComesFirstWithReasons() {
    Viewer seeker = helping.somebody();
    Viewer ruth = tarnholm.viewer("ruth");
    OfferId further = helping.mentor(ruth, 2);
    OfferId unknown = helping.mentor(helping.expert(), 2);
    List<Suggestion> found = suggesting.mentors(seeker, Set.of(Tarnholm.RESEARCH));
    Suggestion first =
        found.stream().filter(s -> s.offer().id().equals(further)).findFirst().orElseThrow();
    assertThat(mentors(seeker).indexOf(further)).isLessThan(mentors(seeker).indexOf(unknown));
    assertThat(reasons(first))
        .contains(
            "mentoring.why.further",
            "mentoring.why.role",
            "mentoring.why.language",
            "mentoring.why.same_hours",
            "mentoring.why.free");
  }

  @Test
  void whoeverIsNoFurtherOnIsNoMentorForIt() {
    Viewer seeker = tarnholm.viewer("sarah");
    tarnholm.holds("sarah", Tarnholm.RESEARCH, 4);
    OfferId offer = helping.mentor(tarnholm.viewer("yusuf"), 2);
    assertThat(mentors(seeker)).doesNotContain(offer);
  }

  @Test
  void nobodyInTheOwnLineIsSuggested() {
    Viewer seeker = helping.somebody();
    Viewer manager = helping.expert();
    Viewer report = helping.expert();
    helping.reports(seeker, manager);
    helping.reports(report, seeker);
    OfferId above = helping.mentor(manager, 5);
    OfferId below = helping.mentor(report, 5);
    OfferId own = helping.mentor(seeker, 5);
    assertThat(mentors(seeker)).doesNotContain(above, below, own);
  }

  @Test
  void ofTwoAlikeTheOneWithMoreRoomComesFirst() {
    OfferId busy = helping.mentor(helping.expert(), 3);
    OfferId free = helping.mentor(helping.expert(), 3);
    helping.asks(helping.somebody(), busy);
    List<OfferId> found = mentors(helping.somebody());
    assertThat(found.indexOf(free)).isLessThan(found.indexOf(busy));
  }

  @Test
  void aCoachIsFoundByTheQuestionAndIsNoMentor() {
    OfferId coach =
        Eyes.done(mentoring.offer(helping.expert(), helping.draft(SupportKind.COACH, 2, true)));
    Viewer seeker = helping.somebody();
    assertThat(suggesting.coaches(seeker, CoachQuestion.DECISION))
        .extracting(s -> s.offer().id())
        .contains(coach);
    assertThat(suggesting.coaches(seeker, CoachQuestion.CONFLICT))
        .extracting(s -> s.offer().id())
        .doesNotContain(coach);
    assertThat(mentors(seeker)).doesNotContain(coach);
  }

  @Test
  void askedAboutAMoveIsOnlyWhoMadeItCanBeFoundAndAgreed() {
    Viewer seeker = helping.somebody();
    Viewer moved = helping.expert();
    Viewer hidden = helping.expert();
    Viewer silent = helping.expert();
    Viewer stayed = helping.expert();
    List.of(moved, hidden, silent).forEach(helping::wasADeveloper);
    List.of(moved, hidden, stayed).forEach(helping::canBeFound);
    List.of(moved, hidden, stayed)
        .forEach(who -> Eyes.done(mentoring.offer(who, helping.draft(SupportKind.TALK, 2, true))));
    helping.canBeFound(silent);
    helping.hides(hidden);
    assertThat(suggesting.talks(seeker, tarnholm.productManager))
        .extracting(s -> s.offer().person())
        .containsExactly(moved.self());
  }

  @Test
  void whoeverCannotBeFoundCannotOfferToBeAsked() {
    assertThat(mentoring.offer(helping.expert(), helping.draft(SupportKind.TALK, 2, true)))
        .isEqualTo(Outcome.refused("mentoring.offer.no.not_found"));
  }

  @Test
  void anOfferNamesTopicsLanguagesAndPlacesOrIsRefusedWithAll() {
    var draft =
        new OfferDraft(
            SupportKind.MENTOR,
            0,
            true,
            Set.of(),
            ZoneOffset.UTC,
            Set.of(),
            Set.of(),
            "x".repeat(1_001));
    assertThat(mentoring.offer(helping.expert(), draft))
        .isEqualTo(
            Outcome.refused(
                List.of(
                    Refusal.of("mentoring.offer.no.places"),
                    Refusal.of("mentoring.offer.no.languages"),
                    Refusal.of("mentoring.offer.no.topics"),
                    Refusal.of("mentoring.offer.no.words_fit"))));
  }
}

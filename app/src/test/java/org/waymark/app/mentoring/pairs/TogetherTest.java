package org.waymark.app.mentoring.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.Helping;
import org.waymark.app.mentoring.MentorSupport;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.mentoring.MentoringTest;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.shell.StorySource;

@MentoringTest
class TogetherTest {
  private final Helping helping;
  private final Mentoring mentoring;
  private final MentorSupport support;
  private final Sessions sessions;
  private final Feedback feedback;
  private final PairRights rights;
  private final Leavers leavers;
  private final Relations relations;
  private final List<StorySource> stories;
  private final Tarnholm tarnholm;
  private final SampleClock clock;

  TogetherTest(
      Helping helping,
      Mentoring mentoring,
      MentorSupport support,
      Sessions sessions,
      Feedback feedback,
      PairRights rights,
      Leavers leavers,
      Relations relations,
      List<StorySource> stories,
      Tarnholm tarnholm,
      SampleClock clock) {
    this.helping = helping;
    this.mentoring = mentoring;
    this.support = support;
    this.sessions = sessions;
    this.feedback = feedback;
    this.rights = rights;
    this.leavers = leavers;
    this.relations = relations;
    this.stories = stories;
    this.tarnholm = tarnholm;
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
  void nobodyButTheTwoOfThemFindsAnyOfIt() {
    Viewer seeker = helping.somebody();
    Viewer manager = tarnholm.jonas();
    helping.reports(seeker, manager);
    MentorshipId id = helping.pair(seeker, helping.expert());
    Eyes.done(mentoring.write(seeker, id, "Between us"));
    for (Viewer one :
        List.of(
            manager,
            tarnholm.ingrid(),
            tarnholm.viewer("tomasz", Hat.LEARNING),
            tarnholm.viewer("grace", Hat.LEADER),
            tarnholm.viewer("mei", Hat.AUDITOR),
            tarnholm.administrator())) {
      assertThatThrownBy(() -> rights.seen(one, id)).isInstanceOf(NotYours.class);
    }
  }

  @Test
  void aMentorIsOneWhileTheyAreTogetherAndACoachIsNone() {
    Viewer seeker = helping.somebody();
    Viewer ruth = helping.expert();
    MentorshipId id = helping.asks(seeker, helping.mentor(ruth, 1));
    assertThat(relations.of(ruth, seeker.self())).as("only asked").isEmpty();
    Eyes.done(mentoring.accept(ruth, id));
    assertThat(relations.of(ruth, seeker.self())).containsExactly(Relation.MENTOR);
    assertThat(relations.holders(Relation.MENTOR, seeker.self())).containsExactly(ruth.self());
    Eyes.done(mentoring.end(seeker, id, ""));
    assertThat(relations.of(ruth, seeker.self())).isEmpty();
    Viewer coach = helping.expert();
    OfferId offer = Eyes.done(mentoring.offer(coach, helping.draft(SupportKind.COACH, 1, true)));
    MentorshipId coached =
        Eyes.done(
            mentoring.ask(
                seeker,
                SupportKind.COACH,
                Need.of(CoachQuestion.DECISION, "Stay or go?"),
                List.of(offer),
                false));
    Eyes.done(mentoring.accept(coach, coached));
    assertThat(relations.of(coach, seeker.self())).isEmpty();
  }

  @Test
  void aSessionThatIsMovedAndCancelledStaysTheSameInCalendars() {
    Viewer seeker = helping.somebody();
    Viewer ruth = helping.expert();
    MentorshipId id = helping.pair(seeker, ruth);
    UUID session = Eyes.done(mentoring.plan(seeker, id, helping.in(3), 45, "Lake room"));
    assertThat(file(ruth, id, session))
        .contains("UID:" + session + "@waymark", "SEQUENCE:0", "METHOD:REQUEST", "SUMMARY:Talk");
    Eyes.done(sessions.moveTo(ruth, id, session, helping.in(4)));
    assertThat(file(seeker, id, session))
        .contains("UID:" + session + "@waymark", "SEQUENCE:1", "METHOD:REQUEST");
    Eyes.done(sessions.cancel(seeker, id, session));
    assertThat(file(ruth, id, session))
        .contains("UID:" + session + "@waymark", "SEQUENCE:2", "METHOD:CANCEL");
    assertThat(Eyes.refusals(sessions.cancel(ruth, id, session)))
        .containsExactly("mentoring.session.no.cancelled");
    assertThat(helping.told(ruth))
        .contains("mentoring.told.session.planned", "mentoring.told.session.cancelled");
    assertThat(helping.told(seeker)).contains("mentoring.told.session.moved");
  }

  private String file(Viewer viewer, MentorshipId id, UUID session) {
    return new String(sessions.file(viewer, id, session), StandardCharsets.UTF_8);
  }

  @Test
  void aSessionOfOthersIsNotReachedThroughOnesOwn() {
    Viewer seeker = helping.somebody();
    MentorshipId own = helping.pair(seeker, helping.expert());
    Viewer other = helping.somebody();
    MentorshipId theirs = helping.pair(other, helping.expert());
    UUID session = Eyes.done(mentoring.plan(other, theirs, helping.in(3), 45, "Lake room"));
    assertThatThrownBy(() -> sessions.cancel(seeker, own, session)).isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> sessions.file(seeker, own, session)).isInstanceOf(NotYours.class);
  }

  @Test
  void aSessionLiesAheadHasALengthAndAPlace() {
    Viewer seeker = helping.somebody();
    MentorshipId id = helping.pair(seeker, helping.expert());
    assertThat(Eyes.refusals(mentoring.plan(seeker, id, helping.in(-1), 0, " ")))
        .containsExactly(
            "mentoring.session.no.ahead",
            "mentoring.session.no.minutes",
            "mentoring.session.no.place");
  }

  @Test
  void whenTheMentorLeavesItEndsProperly() {
    Viewer seeker = helping.somebody();
    Viewer ruth = helping.expert();
    MentorshipId id = helping.pair(seeker, ruth);
    UUID session = Eyes.done(mentoring.plan(seeker, id, helping.in(3), 45, "Lake room"));
    helping.leaves(ruth);
    leavers.gone(Set.of(ruth.self()));
    leavers.gone(Set.of(ruth.self()));
    assertThat(helping.stage(id)).isEqualTo("ended");
    assertThat(helping.told(seeker)).contains("mentoring.told.LEAVE.PERSON.MENTOR");
    assertThat(file(seeker, id, session)).contains("METHOD:CANCEL");
    assertThat(
            Eyes.refusals(
                mentoring.ask(
                    helping.somebody(),
                    SupportKind.MENTOR,
                    helping.need(),
                    List.of(new OfferId(new UUID(0, 9))),
                    false)))
        .contains("mentoring.ask.no.gone");
  }

  @Test
  void afterTheEndNothingIsAddedAndEverythingStaysToRead() {
    Viewer seeker = helping.somebody();
    Viewer ruth = helping.expert();
    MentorshipId id = helping.pair(seeker, ruth);
    UUID goal = Eyes.done(mentoring.setGoal(ruth, id, "Three interviews"));
    Eyes.done(mentoring.reachGoal(seeker, id, goal));
    Eyes.done(mentoring.write(ruth, id, "Well done"));
    Eyes.done(mentoring.end(seeker, id, "Thank you"));
    assertThat(helping.told(ruth)).contains("mentoring.told.END.MENTOR.MENTOR");
    assertThat(Eyes.refusals(mentoring.write(ruth, id, "One more")))
        .containsExactly("mentoring.no.not_together");
    assertThat(Eyes.refusals(mentoring.setGoal(ruth, id, "One more")))
        .containsExactly("mentoring.no.not_together");
    assertThat(Eyes.refusals(mentoring.plan(ruth, id, helping.in(3), 30, "Here")))
        .containsExactly("mentoring.no.not_together");
    assertThat(Eyes.refusals(mentoring.end(ruth, id, ""))).containsExactly("mentoring.no.not_now");
    assertThat(rights.seen(ruth, id).stage()).isEqualTo(Stage.ENDED);
  }

  @Test
  void feedbackOfTheOtherIsReadOnceBothHaveTold() {
    Viewer seeker = helping.somebody();
    Viewer ruth = helping.expert();
    MentorshipId id = helping.pair(seeker, ruth);
    assertThat(Eyes.refusals(mentoring.tell(seeker, id, 4, "")))
        .containsExactly("mentoring.feedback.no.early");
    helping.days(95);
    helping.days(1);
    assertThat(helping.told(seeker).stream().filter("mentoring.told.MIDDLE"::equals)).hasSize(1);
    Eyes.done(mentoring.tell(seeker, id, 4, "Shorter, please"));
    assertThat(feedback.readBy(ruth, rights.seen(ruth, id))).isEmpty();
    assertThat(Eyes.refusals(mentoring.tell(seeker, id, 5, "")))
        .containsExactly("mentoring.feedback.no.again");
    Eyes.done(mentoring.tell(ruth, id, 5, ""));
    assertThat(feedback.readBy(ruth, rights.seen(ruth, id))).hasSize(2);
    Eyes.done(mentoring.end(seeker, id, ""));
    Eyes.done(mentoring.tell(seeker, id, 5, "At the end"));
    assertThat(feedback.readBy(ruth, rights.seen(ruth, id))).hasSize(2);
  }

  @Test
  void whatAMentorGaveIsCountedOverASpan() {
    Viewer ruth = helping.expert();
    Viewer seeker = helping.somebody();
    MentorshipId id = helping.pair(seeker, ruth);
    Eyes.done(mentoring.plan(seeker, id, helping.in(2), 45, "Here"));
    Eyes.done(mentoring.plan(seeker, id, helping.in(40), 45, "Here"));
    helping.days(10);
    LocalDate today = LocalDate.now(clock);
    assertThat(support.given(ruth.self(), new DateSpan(today.minusDays(30), null)))
        .isEqualTo(new MentorSupport.Given(1, 1));
    assertThat(support.given(ruth.self(), new DateSpan(today.minusYears(2), today.minusYears(1))))
        .isEqualTo(MentorSupport.Given.NOTHING);
  }

  @Test
  void theWayIsToldToThePersonAndTheMentorAlone() {
    Viewer seeker = helping.somebody();
    Viewer ruth = helping.expert();
    Viewer manager = tarnholm.jonas();
    helping.reports(seeker, manager);
    helping.pair(seeker, ruth);
    assertThat(steps(seeker, seeker)).hasSize(2);
    assertThat(steps(ruth, seeker)).hasSize(2);
    assertThat(steps(manager, seeker)).isEmpty();
  }

  private List<String> steps(Viewer viewer, Viewer about) {
    return stories.stream()
        .flatMap(s -> s.steps(viewer, about.self()).stream())
        .filter(step -> step.stage() == StorySource.Stage.MENTORING)
        .map(step -> step.what().key())
        .toList();
  }
}

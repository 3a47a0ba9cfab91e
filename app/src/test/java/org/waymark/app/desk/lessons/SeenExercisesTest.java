package org.waymark.app.desk.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.academy.AcademyTest;
import org.waymark.app.academy.Classroom;
import org.waymark.app.academy.ExerciseDone;
import org.waymark.app.academy.Lesson;
import org.waymark.app.conversations.PlayedTalks;
import org.waymark.app.growth.PlayedPlans;
import org.waymark.app.growth.PlayedPlans.Deed;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.opportunities.Endorsements;
import org.waymark.app.opportunities.Endorsements.Readiness;
import org.waymark.app.opportunities.Endorsements.Said;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.recognition.Thanks;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.Skills;

/** Saskia leads Jonas and Oskar; nothing that she did lately is known when a test begins. */
@AcademyTest
class SeenExercisesTest {
  private static final String WORDS = "You let Nadia lead the review and said nothing for an hour.";
  private final Classroom room;
  private final List<ExerciseDone> sources;
  private final PlayedPlans plans;
  private final PlayedTalks talks;
  private final Endorsements endorsements;
  private final Thanks thanks;
  private final Skills skills;
  private final RequirementsBook book;
  private final Organisation organisation;
  private final SampleClock clock;
  private final JdbcClient db;

  SeenExercisesTest(
      Classroom room,
      List<ExerciseDone> sources,
      PlayedPlans plans,
      PlayedTalks talks,
      Endorsements endorsements,
      Thanks thanks,
      Skills skills,
      RequirementsBook book,
      Organisation organisation,
      SampleClock clock,
      JdbcClient db) {
    this.room = room;
    this.sources = sources;
    this.plans = plans;
    this.talks = talks;
    this.endorsements = endorsements;
    this.thanks = thanks;
    this.skills = skills;
    this.book = book;
    this.organisation = organisation;
    this.clock = clock;
    this.db = db;
  }

  private boolean seen(String who, Lesson lesson) {
    return sources.stream()
        .filter(source -> source.lesson() == lesson)
        .anyMatch(source -> source.doneBy(room.viewer(who)));
  }

  private PersonId person(String who) {
    return room.person(who);
  }

  private RoleId role() {
    return organisation.roles().stream()
        .filter(r -> r.title().equals("Product manager"))
        .map(RoleCard::id)
        .findFirst()
        .orElseThrow();
  }

  private String planOfJonas(@Nullable LocalDate due) {
    return plans.begin(
        person("jonas"),
        role(),
        new Deed("stretch", "Lead the planning of two teams", "roadmap-planning", 3, 20, due));
  }

  private ThanksId thanked(String giver, String receiver) {
    var skill = skills.codes().get("stakeholder-communication");
    return done(thanks.thank(room.viewer(giver), person(receiver), Set.of(skill), WORDS, false));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T> refused -> throw new AssertionError(refused.reasons());
    };
  }

  private void talkAhead(String with, boolean taken) {
    Instant next = clock.instant().plus(Duration.ofDays(7));
    talks.invited(person("saskia"), person(with), List.of(next), taken);
  }

  @Test
  void nothingIsSeenOfSomebodyWhoDidNothing() {
    assertThat(sources).extracting(ExerciseDone::lesson).doesNotContain(Lesson.METRICS);
    for (Lesson lesson : List.of(Lesson.POLICIES, Lesson.DEVELOPMENT, Lesson.FEEDBACK)) {
      assertThat(seen("saskia", lesson)).as(lesson.name()).isFalse();
    }
    assertThat(seen("saskia", Lesson.INCLUSION)).isFalse();
    assertThat(seen("saskia", Lesson.PLANNING)).isFalse();
    assertThat(room.page("saskia", "/lessons/3").select("textarea[name=said]")).isNotEmpty();
  }

  @Test
  void whoLeadsNobodyDidNothingWithATeam() {
    for (Lesson lesson : Lesson.all()) {
      assertThat(seen("sarah", lesson)).as(lesson.name()).isFalse();
    }
  }

  @Test
  void aPlanIsSeenOnceTheManagerWroteOnItAndThePersonShowsIt() {
    String plan = planOfJonas(LocalDate.now(clock).plusDays(20));
    assertThat(seen("saskia", Lesson.DEVELOPMENT)).isFalse();
    plans.shows(person("jonas"));
    assertThat(seen("saskia", Lesson.DEVELOPMENT)).isFalse();
    plans.wrote(person("saskia"), plan, "I give you Thursdays for it, from October.");
    assertThat(seen("saskia", Lesson.DEVELOPMENT)).isTrue();
    assertThat(room.page("saskia", "/lessons/3").text()).contains("You wrote on a plan");
    db.sql("update growth.plan set own = true where id = ?::uuid").param(plan).update();
    assertThat(seen("saskia", Lesson.DEVELOPMENT)).as("held back again").isFalse();
  }

  @Test
  void aPlanWithoutADayIsNoneYet() {
    String plan = planOfJonas(null);
    plans.shows(person("jonas"));
    plans.wrote(person("saskia"), plan, "By when?");
    assertThat(seen("saskia", Lesson.DEVELOPMENT)).isFalse();
  }

  @Test
  void aPlanThatOnlyItsPersonWroteOnIsNotTheManagersWork() {
    String plan = planOfJonas(LocalDate.now(clock).plusDays(20));
    plans.shows(person("jonas"));
    plans.wrote(person("jonas"), plan, "I begin on Thursday.");
    assertThat(seen("saskia", Lesson.DEVELOPMENT)).isFalse();
  }

  @Test
  void thanksCountOnlyForOnesOwnPeopleAndUntilTheyAreTakenBack() {
    thanked("saskia", "sarah");
    assertThat(seen("saskia", Lesson.FEEDBACK)).as("Sarah reports to Jonas").isFalse();
    ThanksId id = thanked("saskia", "jonas");
    assertThat(seen("saskia", Lesson.FEEDBACK)).isTrue();
    done(thanks.choose(room.viewer("jonas"), id, "refuse"));
    assertThat(seen("saskia", Lesson.FEEDBACK)).as("that he refused tells nothing").isTrue();
    assertThat(room.post("saskia", "/recognition/" + id + "/withdrawal")).hasStatus(303);
    assertThat(seen("saskia", Lesson.FEEDBACK)).isFalse();
  }

  @Test
  void speakingForSomebodyIsSeenWhetherOrNotTheyHideIt() {
    var asked = book.requirementsOf(role()).getFirst().skill();
    var points = List.of(new Endorsements.Point(asked, "Ordered the wishes of two teams."));
    EndorsementId id =
        done(
            endorsements.endorse(
                room.viewer("saskia"),
                person("jonas"),
                role(),
                new Said(Readiness.IN_12_MONTHS, points, "")));
    assertThat(seen("saskia", Lesson.INCLUSION)).isTrue();
    assertThat(room.post("jonas", "/endorsements/" + id + "/hiding", "hidden", "true"))
        .hasStatus(303);
    assertThat(seen("saskia", Lesson.INCLUSION)).isTrue();
    assertThat(room.post("saskia", "/endorsements/" + id + "/withdrawal")).hasStatus(303);
    assertThat(seen("saskia", Lesson.INCLUSION)).isFalse();
  }

  @Test
  void oneTalkAheadOrAnInvitationWithoutAnAnswerIsNoPlanForAQuarter() {
    talkAhead("jonas", true);
    talkAhead("oskar", false);
    assertThat(seen("saskia", Lesson.PLANNING)).isFalse();
  }

  @Test
  void talksWithTwoPeopleInBothCalendarsAreSeen() {
    talkAhead("jonas", true);
    talkAhead("oskar", true);
    assertThat(seen("saskia", Lesson.PLANNING)).isTrue();
    assertThat(room.page("saskia", "/lessons/7").text()).contains("in both calendars");
  }

  @Test
  void aReleaseThatTheClockGaveIsNotTheManagersAnswer() {
    assertThat(seen("jonas", Lesson.POLICIES)).as("he let Nadia go").isTrue();
    assertThat(seen("henk", Lesson.POLICIES)).as("he said nothing about Vera").isFalse();
  }

  @Test
  void whatWasLongAgoCountsNoMore() {
    Duration now = clock.offset();
    try {
      clock.set(now.plusDays(61));
      assertThat(seen("jonas", Lesson.POLICIES)).isFalse();
    } finally {
      clock.set(now);
    }
  }

  @Test
  void whatAColleagueAnsweredInOnesPlaceIsNotOnesOwn() {
    answer("henk", "saskia");
    assertThat(seen("henk", Lesson.POLICIES)).isFalse();
    assertThat(seen("saskia", Lesson.POLICIES)).isFalse();
    answer("henk", null);
    assertThat(seen("henk", Lesson.POLICIES)).isTrue();
  }

  private void answer(String by, @Nullable String behalf) {
    db.sql(
            """
            insert into mobility.step_answer (step, nr, state, at, by_person, behalf)
            select a.step, max(a.nr) + 1, 'agreed', :at, :by, :behalf::uuid
            from mobility.step_answer a join mobility.step s on s.id = a.step
            where s.kind = 'release' group by a.step limit 1
            """)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", person(by).value())
        .param("behalf", behalf == null ? null : person(behalf).value())
        .update();
  }

  @Test
  void aLessonWhoseExerciseNobodySeesSaysSoAndShowsThatItWasTold() {
    for (Lesson lesson : Lesson.all()) {
      boolean seen = sources.stream().anyMatch(source -> source.lesson() == lesson);
      assertThat(seen)
          .as(lesson.name())
          .isEqualTo(!Set.of(Lesson.METRICS, Lesson.IMPROVEMENT).contains(lesson));
    }
    for (Lesson lesson : List.of(Lesson.METRICS, Lesson.IMPROVEMENT)) {
      assertThat(room.page("saskia", lesson.href()).text()).contains("outside Waymark");
      room.post("saskia", lesson.href() + "/exercise", "said", WORDS);
      assertThat(room.page("saskia", lesson.href()).select("#exercise").text())
          .contains("Done", "You said that you did it")
          .doesNotContain("outside Waymark");
    }
    assertThat(room.page("saskia", Lesson.DEVELOPMENT.href()).text())
        .contains("Waymark sees this exercise once you did it here")
        .doesNotContain("outside Waymark");
  }
}

package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.SupportKind;

/** Mentors and coaches of a sample, a pair half-way, one that just began, and a waiting list. */
@Component
@Order(74)
class SampleMentors implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleMentors.class);
  private final Mentoring mentoring;
  private final SampleOffers offers;
  private final SampleCohort cohort;
  private final SampleCast cast;
  private final SampleHours hours;
  private final Clock clock;

  SampleMentors(
      Mentoring mentoring,
      SampleOffers offers,
      SampleCohort cohort,
      SampleCast cast,
      SampleHours hours,
      Clock clock) {
    this.mentoring = mentoring;
    this.offers = offers;
    this.cohort = cohort;
    this.cast = cast;
    this.hours = hours;
    this.clock = clock;
  }

  /** All of it; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    cast.inThePast(
        days -> {
          days.ago(130);
          int made = offers.make();
          halfWay(days);
          justBegun(days);
          days.ago(20);
          cohort.open();
          days.ago(2);
          asked();
          LOG.info("mentors, coaches, people to ask: {}", made);
        });
  }

  private void halfWay(SampleDays days) {
    MentorshipId pair =
        asks("theo", "amina", "user-research", "I talk to customers at the ski hire, never here.");
    days.ago(127);
    done(mentoring.accept(cast.viewer("amina"), pair));
    days.ago(120);
    UUID goal =
        done(mentoring.setGoal(cast.viewer("theo"), pair, "Sit in on three talks in shops"));
    done(
        mentoring.setGoal(
            cast.viewer("theo"), pair, "Lead one talk and write down what it showed"));
    meets("theo", pair, 3);
    hours.take(cast.person("amina"), SampleHours.AFTERNOON + 2);
    done(
        mentoring.write(
            cast.viewer("amina"), pair, "Bring the question you are most afraid to ask."));
    days.ago(80);
    meets("amina", pair, 2);
    days.ago(30);
    done(mentoring.reachGoal(cast.viewer("theo"), pair, goal));
    done(mentoring.tell(cast.viewer("amina"), pair, 4, "Theo asks shorter questions each time."));
    days.ago(2);
    meets("theo", pair, 9);
  }

  private void justBegun(SampleDays days) {
    days.ago(12);
    MentorshipId pair =
        asks("liesbeth", "yusuf", "stakeholder-communication", "Testing hears of things last.");
    days.ago(10);
    done(mentoring.accept(cast.viewer("yusuf"), pair));
    done(
        mentoring.setGoal(
            cast.viewer("liesbeth"), pair, "Be in the room when a feature is thought of"));
  }

  /** Amina has no place; Oskar has a question on him. */
  private void asked() {
    asks("nadia", "amina", "user-research", "Maps are for people, and I know too few of them.");
    done(
        mentoring.ask(
            cast.viewer("mei"),
            SupportKind.COACH,
            Need.of(CoachQuestion.DECISION, "Stay with campaigns, or try products?"),
            List.of(offers.offered("oskar", SupportKind.COACH)),
            false));
  }

  private void meets(String who, MentorshipId pair, int inDays) {
    Instant start =
        hours.from(cast.person(who), LocalDate.now(clock).plusDays(inDays), SampleHours.AFTERNOON);
    done(mentoring.plan(cast.viewer(who), pair, start, 45, "The room with the map"));
  }

  private MentorshipId asks(String who, String mentor, String skill, String words) {
    return done(
        mentoring.ask(
            cast.viewer(who),
            SupportKind.MENTOR,
            Need.of(cast.skill(skill), words),
            List.of(offers.offered(mentor, SupportKind.MENTOR)),
            false));
  }
}

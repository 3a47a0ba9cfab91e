package org.waymark.app.opportunities.duties;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.WorkingDays;
import org.waymark.app.opportunities.AnswerTerms;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** What is owed to an applicant, by when. */
@Component
public class Duties {
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private final DutyStore store;
  private final AnswerTerms terms;
  private final WorkingDays days;
  private final People people;
  private final Clock clock;

  Duties(DutyStore store, AnswerTerms terms, WorkingDays days, People people, Clock clock) {
    this.store = store;
    this.terms = terms;
    this.days = days;
    this.people = people;
    this.clock = clock;
  }

  /** What somebody owes. */
  public enum Duty {
    /** To say anything at all. */
    FIRST_ANSWER,
    /** To answer for good, once the opening is over. */
    LAST_ANSWER,
    /** To answer a question about a decision. */
    DISPUTE,
    /** To have the talk that was promised. */
    TALK;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A first answer is owed from the moment it is sent, and given by whatever is done with it. */
  public void followStep(Application before, Application after, ApplicationParty by) {
    if (after.stage() == ApplicationStage.SUBMITTED) {
      owe(Duty.FIRST_ANSWER, after, terms.firstAnswerDays(after.opening()));
    } else if (answers(by) || !after.underway()) {
      store.done(Duty.FIRST_ANSWER, after.id(), clock.instant());
    }
    if (before.underway() && !after.underway()) {
      store.done(Duty.LAST_ANSWER, after.id(), clock.instant());
    }
  }

  private static boolean answers(ApplicationParty by) {
    return by == ApplicationParty.HIRING || by == ApplicationParty.ROUND;
  }

  /** The opening is over, and this person is still without an answer. */
  public void oweLastAnswer(Application application) {
    owe(Duty.LAST_ANSWER, application, terms.lastAnswerDays(application.opening()));
  }

  /** An answer to a question, counted in hours; reminded of at half time. */
  public Instant oweDispute(ApplicationId application) {
    Instant now = clock.instant();
    Duration all = Duration.ofHours(terms.disputeHours());
    store.open(Duty.DISPUTE, application, now, now.plus(all.dividedBy(2)));
    return now.plus(all);
  }

  /** A talk on this day. */
  public void oweTalk(ApplicationId application, Instant at) {
    store.open(Duty.TALK, application, clock.instant(), at);
  }

  public boolean owes(Duty duty, ApplicationId application) {
    return store.open(duty, application);
  }

  public void done(Duty duty, ApplicationId application) {
    store.done(duty, application, clock.instant());
  }

  private void owe(Duty duty, Application application, int workingDays) {
    LocalDate due = days.after(LocalDate.now(clock), workingDays, country(application.person()));
    store.open(
        duty,
        application.id(),
        clock.instant(),
        due.atTime(MORNING).atZone(clock.getZone()).toInstant());
  }

  private String country(PersonId person) {
    return people.card(person).map(PersonCard::country).orElse("");
  }
}

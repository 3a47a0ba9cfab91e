package org.waymark.app.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.RoleId;

/**
 * Something known of a person that a rule asks for. Nobody but the person learns of it.
 *
 * @param value a word or a number, after its kind; else empty
 * @param since from this day
 * @param until through this day; null while it is open
 * @param with the other person, for relatives and mentors
 * @param role the role it is about, for applying again
 */
public record Fact(
    PersonId person,
    Kind kind,
    String value,
    LocalDate since,
    @Nullable LocalDate until,
    @Nullable PersonId with,
    @Nullable RoleId role) {
  /** What is known. */
  public enum Kind {
    /** Value: one of below, partly, meets, exceeds. */
    STANDING,
    IMPROVEMENT_PLAN,
    DISCIPLINE,
    OVERDUE_TRAINING,
    /** A person in a role that the company cannot spare for the time being. */
    CRITICAL_ROLE,
    /** Value: the kind of contract. */
    CONTRACT,
    RELATIVE,
    CONFLICT_OF_INTEREST,
    MENTOR,
    /** Not selected for the role on the day {@code since}. */
    NOT_SELECTED,
    /** Value: percent of the person's time that a project takes. */
    PROJECT_SHARE
  }

  public boolean holdsOn(LocalDate day) {
    return !since.isAfter(day) && (until == null || !until.isBefore(day));
  }
}

package org.waymark.app.policy.model;

import static org.waymark.app.policy.model.Measure.Amount.Unit.DAYS;
import static org.waymark.app.policy.model.Measure.Amount.Unit.HOURS;
import static org.waymark.app.policy.model.Measure.Amount.Unit.LEVEL;
import static org.waymark.app.policy.model.Measure.Amount.Unit.MONTHS;
import static org.waymark.app.policy.model.Measure.Amount.Unit.PERCENT;
import static org.waymark.app.policy.model.Measure.Amount.Unit.TIMES;
import static org.waymark.app.policy.model.Measure.Amount.Unit.WORKING_DAYS;

import java.util.Arrays;
import java.util.Optional;

/**
 * Everything that a version rules on. A condition says of a person whether they may move; a term is
 * a value that other parts ask for.
 */
public enum Rule {
  MONTHS_IN_ROLE(Group.TIME, Measure.of(MONTHS, 0, 60), "12"),
  COOL_DOWN(Group.TIME, Measure.of(MONTHS, 0, 36), "12"),
  DAYS_EMPLOYED(Group.TIME, Measure.of(DAYS, 0, 1_000), "90"),
  REAPPLY(Group.TIME, Measure.of(MONTHS, 0, 36), "6"),
  CONTRACT(
      Group.STANDING,
      Measure.any("permanent", "fixed_term", "apprentice", "intern", "agency"),
      "apprentice,fixed_term,permanent"),
  STANDING(Group.STANDING, Measure.one("below", "partly", "meets", "exceeds"), "meets"),
  IMPROVEMENT_PLAN(Group.STANDING, Measure.yesNo(), "yes"),
  DISCIPLINE(Group.STANDING, Measure.yesNo(), "yes"),
  OVERDUE_TRAINING(Group.STANDING, Measure.yesNo(), "yes"),
  CRITICAL_ROLE(Group.STANDING, Measure.of(MONTHS, 0, 24), "6"),
  RELATIVES(Group.FAIRNESS, Measure.yesNo(), "yes"),
  CONFLICT_OF_INTEREST(Group.FAIRNESS, Measure.yesNo(), "yes"),
  MENTOR_IN_LINE(Group.FAIRNESS, Measure.yesNo(), "yes"),
  ANSWER_HOURS(Group.FAIRNESS, Measure.of(HOURS, 1, 720), "48"),
  FIRST_ANSWER(Group.FAIRNESS, Measure.of(WORKING_DAYS, 1, 60), "5"),
  LAST_ANSWER(Group.FAIRNESS, Measure.of(WORKING_DAYS, 1, 60), "5"),
  ROUND_KEPT(Group.FAIRNESS, Measure.of(DAYS, 1, 1_000), "180"),
  REVEAL_STAGE(
      Group.MANAGER, Measure.one("submitted", "interview", "offer", "accepted"), "accepted"),
  MANAGER_POWER(Group.MANAGER, Measure.one("informed", "proposes_date"), "proposes_date"),
  TALKS(Group.TALKS, Measure.of(MONTHS, 0, 24), "3"),
  INSIDE_FIRST(Group.POSTING, Measure.of(WORKING_DAYS, 0, 30), "5"),
  POSTING_EXCEPTIONS(
      Group.POSTING,
      Measure.any(
          "in_line_promotion",
          "redeployment",
          "temporary",
          "rotation_programme",
          "confidential_executive"),
      "confidential_executive,in_line_promotion,redeployment,rotation_programme,temporary"),
  BAND_SHOWN(Group.POSTING, Measure.yesNo(), "yes"),
  PUBLICATION_APPROVAL(Group.POSTING, Measure.one("none", "hr_partner", "leader"), "none"),
  PUBLICATION_DAYS(Group.POSTING, Measure.of(WORKING_DAYS, 1, 60), "3"),
  RELEASE_LEAST(Group.RELEASE, Measure.of(DAYS, 0, 180), "14"),
  RELEASE_MOST(Group.RELEASE, Measure.of(DAYS, 1, 365), "28"),
  RELEASE_EXTENSIONS(Group.RELEASE, Measure.of(TIMES, 0, 3), "1"),
  RELEASE_LAPSE(Group.RELEASE, Measure.one("agreed", "holds"), "agreed"),
  RETURN_DAYS(Group.RELEASE, Measure.of(DAYS, 0, 365), "90"),
  PROJECT_SHARE(Group.PROJECTS, Measure.of(PERCENT, 1, 100), "20"),
  PROJECT_INFORM(Group.PROJECTS, Measure.of(PERCENT, 0, 100), "10"),
  PROJECT_MONTHS(Group.PROJECTS, Measure.of(MONTHS, 1, 24), "6"),
  PROJECT_MOST_MONTHS(Group.PROJECTS, Measure.of(MONTHS, 1, 36), "12"),
  PROJECT_POSTERS(Group.PROJECTS, Measure.one("employees", "managers", "hr_partners"), "employees"),
  PROJECT_APPROVAL(Group.PROJECTS, Measure.of(PERCENT, 0, 100), "20"),
  PROJECT_ACROSS_ENTITIES(Group.PROJECTS, Measure.yesNo(), "yes"),
  STEP_RELEASE(Group.STEPS, Measure.of(WORKING_DAYS, 1, 60), "5"),
  STEP_HOST_MANAGER(Group.STEPS, Measure.of(WORKING_DAYS, 1, 60), "5"),
  STEP_HR_PARTNER(Group.STEPS, Measure.of(WORKING_DAYS, 1, 60), "5"),
  STEP_GLOBAL_MOBILITY(Group.STEPS, Measure.of(WORKING_DAYS, 1, 60), "10"),
  STEP_RIGHT_TO_WORK(Group.STEPS, Measure.of(WORKING_DAYS, 1, 60), "10"),
  STEP_TAX(Group.STEPS, Measure.of(WORKING_DAYS, 1, 60), "10"),
  STEP_FINANCE(Group.STEPS, Measure.of(WORKING_DAYS, 1, 60), "5"),
  STEP_LEADERSHIP(Group.STEPS, Measure.of(WORKING_DAYS, 1, 60), "10"),
  LEADERSHIP_FROM(Group.STEPS, Measure.of(LEVEL, 1, 10), "8"),
  LEADERSHIP_LEAP(Group.STEPS, Measure.of(LEVEL, 1, 9), "2");

  /** What belongs together on a page, in this order. */
  public enum Group {
    TIME,
    STANDING,
    FAIRNESS,
    MANAGER,
    TALKS,
    POSTING,
    RELEASE,
    PROJECTS,
    STEPS
  }

  private final Group group;

  @SuppressWarnings("ImmutableEnumChecker") // its records hold lists that were copied
  private final Measure measure;

  private final String usual;

  Rule(Group group, Measure measure, String usual) {
    this.group = group;
    this.measure = measure;
    this.usual = usual;
  }

  public Group group() {
    return group;
  }

  public Measure measure() {
    return measure;
  }

  /** The value it has where a version says nothing. */
  public String usual() {
    return usual;
  }

  /** Whether it says of a person whether they may move, so that exceptions make sense. */
  public boolean condition() {
    return switch (this) {
      case MONTHS_IN_ROLE,
          COOL_DOWN,
          DAYS_EMPLOYED,
          REAPPLY,
          CONTRACT,
          STANDING,
          IMPROVEMENT_PLAN,
          DISCIPLINE,
          OVERDUE_TRAINING,
          CRITICAL_ROLE,
          RELATIVES,
          CONFLICT_OF_INTEREST,
          MENTOR_IN_LINE,
          PROJECT_SHARE ->
          true;
      default -> false;
    };
  }

  public static Optional<Rule> of(String name) {
    return Arrays.stream(values()).filter(r -> r.name().equals(name)).findFirst();
  }
}

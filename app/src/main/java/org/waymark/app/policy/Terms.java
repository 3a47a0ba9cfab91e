package org.waymark.app.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values that hold in one place under one version.
 *
 * @param returnDays for the right to return
 * @param reapplyMonths until somebody may apply for the same role again
 * @param stepDays working days that each step has before it escalates
 * @param talkMonths from one career conversation to the next; 0 where none is asked for
 * @param roundDays after a matching round, until what was named and ranked in it is deleted
 */
public record Terms(
    PolicyVersion version,
    RevealStage reveal,
    ManagerPower managerPower,
    Posting posting,
    Release release,
    Projects projects,
    Answers answers,
    int returnDays,
    int reapplyMonths,
    Map<Step, Integer> stepDays,
    Leadership leadership,
    int talkMonths,
    int roundDays) {
  public Terms {
    stepDays = Map.copyOf(stepDays);
  }

  /** Hours for an answer to a question about eligibility. */
  public int answerHours() {
    return answers.questionHours();
  }

  public int days(Step step) {
    return stepDays.getOrDefault(step, 0);
  }

  /**
   * How long answers may take.
   *
   * @param questionHours to a question about eligibility
   * @param firstDays working days until an applicant hears anything
   * @param lastDays working days until all are answered after an opening is over
   */
  public record Answers(int questionHours, int firstDays, int lastDays) {}

  /**
   * When leaders agree to a move.
   *
   * @param fromLevel for every step up to this level or above
   * @param leap for so many levels up at once
   */
  public record Leadership(int fromLevel, int leap) {}

  /** When a person's own manager learns of an application. */
  public enum RevealStage {
    SUBMITTED,
    INTERVIEW,
    OFFER,
    ACCEPTED
  }

  /** What a person's own manager may do about a move; a veto is none of it. */
  public enum ManagerPower {
    INFORMED,
    PROPOSES_DATE
  }

  /** Who has to agree before an opening is published. */
  public enum Approval {
    NONE,
    HR_PARTNER,
    LEADER
  }

  /** Why somebody may be appointed without an opening inside first. */
  public enum PostingException {
    IN_LINE_PROMOTION,
    REDEPLOYMENT,
    TEMPORARY,
    ROTATION_PROGRAMME,
    CONFIDENTIAL_EXECUTIVE;

    /** As rules and the database write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PostingException> of(String code) {
      return Arrays.stream(values()).filter(e -> e.code().equals(code)).findFirst();
    }
  }

  /** Who may post a project. */
  public enum Poster {
    EMPLOYEES,
    MANAGERS,
    HR_PARTNERS
  }

  /**
   * Posting an opening.
   *
   * @param insideFirstDays working days for people inside alone; 0 for none
   * @param exceptions why an opening may go outside at once, where somebody agrees to that
   * @param approvalDays working days for an answer to who would like to publish
   */
  public record Posting(
      int insideFirstDays,
      Set<PostingException> exceptions,
      boolean bandShown,
      Approval approval,
      int approvalDays) {
    public Posting {
      exceptions = Set.copyOf(exceptions);
    }
  }

  /**
   * Letting somebody go, in calendar days.
   *
   * @param extensions how often HR may put the date off, with a reason
   * @param lapseAgrees whether a manager's silence past the clock counts as agreed; steps other
   *     than a manager's release always hold
   */
  public record Release(int leastDays, int mostDays, int extensions, boolean lapseAgrees) {}

  /**
   * Projects beside the role.
   *
   * @param sharePercent the most of a person's time, all projects together
   * @param informPercent up to which the manager is informed; above, they agree
   * @param approvalPercent above which posting one needs approval
   * @param approvalAcrossEntities whether posting one across legal entities needs approval
   * @param months how long one lasts
   * @param mostMonths how long at most
   */
  public record Projects(
      int sharePercent,
      int informPercent,
      int approvalPercent,
      boolean approvalAcrossEntities,
      int months,
      int mostMonths,
      Poster posters) {}
}

package org.waymark.app.policy;

import java.util.Map;
import java.util.Set;

/**
 * The values that hold in one place under one version.
 *
 * @param answerHours for an answer to a question about eligibility
 * @param returnDays for the right to return
 * @param reapplyMonths until somebody may apply for the same role again
 * @param stepDays working days that each step has before it escalates
 */
public record Terms(
    PolicyVersion version,
    RevealStage reveal,
    ManagerPower managerPower,
    Posting posting,
    Release release,
    Projects projects,
    int answerHours,
    int returnDays,
    int reapplyMonths,
    Map<Step, Integer> stepDays) {
  public Terms {
    stepDays = Map.copyOf(stepDays);
  }

  public int days(Step step) {
    return stepDays.getOrDefault(step, 0);
  }

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
    CONFIDENTIAL_EXECUTIVE
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
   */
  public record Posting(
      int insideFirstDays, Set<PostingException> exceptions, boolean bandShown, Approval approval) {
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

package org.waymark.app.opportunities;

/**
 * How long things may take that people wait for.
 *
 * @param firstAnswerDays working days until an applicant hears something
 * @param lastAnswerDays working days until all are answered after an opening is over
 * @param disputeHours until a question about a decision is answered
 * @param sameRoleMonths before one applies for the same role again
 */
public record AnswerTerms(
    int firstAnswerDays, int lastAnswerDays, int disputeHours, int sameRoleMonths) {
  public static final AnswerTerms USUAL = new AnswerTerms(5, 5, 48, 6);
}

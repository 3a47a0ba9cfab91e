package org.waymark.app.opportunities;

/** How long things may take that people wait for. */
public interface AnswerTerms {
  /** Working days until an applicant hears something. */
  int firstAnswerDays(OpeningId opening);

  /** Working days until all are answered after an opening is over. */
  int lastAnswerDays(OpeningId opening);

  /** Until a question about a decision is answered. */
  int disputeHours();

  /** Before somebody who was not selected applies for the same role again. */
  int sameRoleMonths();
}

package org.waymark.app.communication;

import java.time.Instant;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;

/** Links in mails that show a question; the page behind the link takes the answer. */
public interface AnswerLinks {
  /**
   * The link of this person to this question, the same one while it is unanswered.
   *
   * @param purpose of the {@link Answers} that know the question
   * @param subject what is asked about
   * @param until after this moment the link answers nothing
   */
  AnswerLink issue(PersonId person, String purpose, UUID subject, Instant until);
}

package org.waymark.app.communication;

import java.util.UUID;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;

/**
 * Questions that can be answered by a link in a mail; implemented by the module that asks. The
 * viewer is the person of the link with today's rights, and both methods judge those anew.
 */
public interface Answers {
  /** Names these questions in links, like {@code skills.dispute}. */
  String purpose();

  /** How the question stands for this viewer. Changes nothing, however often it is called. */
  Question question(Viewer viewer, UUID subject);

  /**
   * Takes the answer, in the transaction that uses up the link.
   *
   * @param choice one of those offered
   * @param why the reason, stripped; empty only where none is needed
   * @return nothing of interest, or the reasons for no
   */
  Outcome<UUID> answer(Viewer viewer, UUID subject, String choice, String why);
}

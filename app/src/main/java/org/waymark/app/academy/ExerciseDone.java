package org.waymark.app.academy;

import org.waymark.app.kernel.PersonId;

/**
 * Implemented by each module that can see that somebody did a lesson's exercise with their own
 * team, so that they need not say it.
 */
public interface ExerciseDone {
  Lesson lesson();

  boolean doneBy(PersonId manager);
}

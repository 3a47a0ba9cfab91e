package org.waymark.app.academy;

import org.waymark.app.kernel.Viewer;

/**
 * Implemented by each module that can see that somebody did a lesson's exercise with their own
 * team, so that they need not say it. Only what this manager did and may see today counts, so that
 * the answer tells them nothing about others; {@code academy.exercise.seen.<number>} says what it
 * was.
 */
public interface ExerciseDone {
  Lesson lesson();

  boolean doneBy(Viewer manager);
}

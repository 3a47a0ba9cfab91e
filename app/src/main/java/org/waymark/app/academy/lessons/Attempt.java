package org.waymark.app.academy.lessons;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.app.academy.Lesson;

/**
 * One time that somebody answered a quiz.
 *
 * @param chosen the number of an answer for each question, counted from 0
 */
public record Attempt(
    UUID id, Lesson lesson, Instant at, List<Integer> chosen, int hits, boolean passed) {
  public Attempt {
    chosen = List.copyOf(chosen);
  }
}

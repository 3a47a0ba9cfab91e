package org.waymark.app.academy.lessons;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is in a lesson.
 *
 * @param read numbers of parts
 * @param exercise whether they did it, seen by Waymark or in words of their own
 * @param said what they wrote about it, if they did
 * @param tries how often they answered the quiz
 * @param certificate once they completed it
 */
public record Standing(
    Set<Integer> read,
    boolean exercise,
    @Nullable String said,
    int tries,
    boolean passed,
    @Nullable Certificate certificate) {
  public Standing {
    read = Set.copyOf(read);
  }

  static final Standing NOTHING = new Standing(Set.of(), false, null, 0, false, null);

  /** That somebody completed a lesson, or all of them. */
  public record Certificate(String number, Instant at) {}

  public boolean completed() {
    return certificate != null;
  }

  public boolean begun() {
    return !read.isEmpty() || exercise || tries > 0 || completed();
  }

  public boolean wholeRead(int parts) {
    return next(parts) > parts;
  }

  /** The first part that is not read yet; one more than there are once all are. */
  public int next(int parts) {
    int next = 1;
    while (next <= parts && read.contains(next)) {
      next++;
    }
    return next;
  }

  /** Nothing is left to do but to finish. */
  public boolean ready(int parts) {
    return !completed() && wholeRead(parts) && exercise && passed;
  }
}

package org.waymark.app.desk.thread;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.growth.Plans.Glance;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;

/**
 * Somebody's way to a goal.
 *
 * @param wishes roles that they would like to have, by title
 * @param plan the latest that goes on, or null
 * @param next what comes next, first of all; null where nothing does
 */
public record ThreadView(
    PersonCard person,
    boolean mine,
    List<String> wishes,
    @Nullable Glance plan,
    @Nullable Next next,
    List<Stretch> stretches) {
  public ThreadView {
    wishes = List.copyOf(wishes);
    stretches = List.copyOf(stretches);
  }

  /** Something to do, and where. */
  public record Next(Words words, String href) {}

  /**
   * A stretch of the way, in the order of stages.
   *
   * @param open what leads into it where nothing happened yet; null where the reader has nothing to
   *     do for it
   */
  public record Stretch(
      StorySource.Stage stage, List<Happened> steps, boolean here, @Nullable Next open) {
    public Stretch {
      steps = List.copyOf(steps);
    }

    public boolean done() {
      return !steps.isEmpty();
    }
  }

  /** Something that happened, the earliest first. */
  public record Happened(LocalDate on, Words what, String href) {}
}

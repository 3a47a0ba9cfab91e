package org.waymark.app.desk.thread;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.growth.Plans.Glance;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.StorySource.Stage;
import org.waymark.app.shell.Words;

/**
 * Somebody's way to a goal.
 *
 * @param wishes roles that they would like to have, by title
 * @param plan the latest that goes on, or null
 * @param happened what happened, the earliest first
 * @param ahead what comes next, first of all first
 * @param open stretches on which nothing happened yet, for oneself
 */
public record ThreadView(
    PersonCard person,
    boolean mine,
    List<String> wishes,
    @Nullable Glance plan,
    List<Happened> happened,
    List<Next> ahead,
    List<Next> open) {
  public ThreadView {
    wishes = List.copyOf(wishes);
    happened = List.copyOf(happened);
    ahead = List.copyOf(ahead);
    open = List.copyOf(open);
  }

  /**
   * Something that happened.
   *
   * @param led what came of it, or null
   */
  public record Happened(LocalDate on, Stage stage, Words what, String href, @Nullable Words led) {}

  /** Something to do, where, and until when or on which day. */
  public record Next(Words words, String href, @Nullable LocalDate due) {}
}

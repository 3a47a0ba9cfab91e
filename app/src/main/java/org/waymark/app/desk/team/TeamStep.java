package org.waymark.app.desk.team;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.Words;

/**
 * Something that a manager could do next for one of their people.
 *
 * @param urgency what waits for the manager comes before what is due, and that before what is kind
 * @param due the day it is due on, or takes place
 */
public record TeamStep(Urgency urgency, Words what, String href, @Nullable LocalDate due) {
  /** What comes first. */
  public enum Urgency {
    WAITS,
    DUE,
    SOON,
    GOOD
  }

  static final Comparator<TeamStep> FIRST =
      Comparator.comparing(TeamStep::urgency)
          .thenComparing(TeamStep::due, Comparator.nullsLast(Comparator.naturalOrder()));
}

package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/**
 * A day on which a project is looked at, before it goes on.
 *
 * @param result what was said then; null while it is ahead
 */
public record Gate(int nr, String title, LocalDate due, @Nullable Result result) {
  /** Passed, or the end of the project. */
  public record Result(boolean passed, String why, LocalDate on) {}

  public static final int MOST = 9;
  public static final int LONGEST = 150;

  public boolean ahead() {
    return result == null;
  }

  /** The one that comes next. */
  public static Optional<Gate> next(List<Gate> gates) {
    return gates.stream().filter(Gate::ahead).findFirst();
  }

  /** Why this one cannot be added to them. */
  public static Optional<Refusal> refusal(
      Posting posting, List<Gate> gates, String title, @Nullable LocalDate due) {
    if (due == null) {
      return Optional.of(Refusal.of("opportunities.gates.no_day"));
    }
    if (title.isBlank() || title.strip().length() > LONGEST) {
      return Optional.of(Refusal.of("opportunities.gates.title", LONGEST));
    }
    if (gates.size() >= MOST) {
      return Optional.of(Refusal.of("opportunities.gates.many", MOST));
    }
    LocalDate starts = posting.dates().startsOn();
    LocalDate ends = posting.ends();
    boolean outside =
        (starts != null && due.isBefore(starts)) || (ends != null && due.isAfter(ends));
    return outside ? Optional.of(Refusal.of("opportunities.gates.within")) : Optional.empty();
  }
}

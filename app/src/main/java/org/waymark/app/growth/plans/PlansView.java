package org.waymark.app.growth.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.Words;

/** One's own plans, and those of people who showed theirs. */
public record PlansView(List<Line> active, List<Line> past, List<Wish> wishes) {
  public PlansView {
    active = List.copyOf(active);
    past = List.copyOf(past);
    wishes = List.copyOf(wishes);
  }

  public boolean empty() {
    return active.isEmpty() && past.isEmpty();
  }

  /** A plan in short. */
  public record Line(
      String href,
      Words name,
      int done,
      int all,
      @Nullable Integer points,
      @Nullable String next,
      @Nullable LocalDate due,
      boolean own,
      String stage) {
    public int percent() {
      return all == 0 ? 0 : 100 * done / all;
    }
  }

  /** A role that one wishes for, and has no plan for yet. */
  public record Wish(String role, String title) {}
}

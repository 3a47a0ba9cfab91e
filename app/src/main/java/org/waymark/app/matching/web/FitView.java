package org.waymark.app.matching.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.FitBar;
import org.waymark.app.shell.FitTable;
import org.waymark.app.shell.Words;

/**
 * One's own fit with everything that made it.
 *
 * @param asks whether anything is asked for at all
 * @param passed whether all that is required is there at least in part
 * @param missing names of the required skills that are not
 * @param evidence what would narrow the number most; null where nothing would
 * @param needed the smallest set of steps after which they are, where it is not so and there is one
 */
public record FitView(
    boolean asks,
    FitBar bar,
    FitTable table,
    boolean passed,
    List<String> missing,
    @Nullable Words evidence,
    @Nullable Needed needed,
    List<Step> steps) {

  /** Steps that together are enough. */
  public record Needed(List<Words> steps, int hours) {}

  /**
   * One step.
   *
   * @param points of 100 that it adds
   */
  public record Step(int points, Words what, Words how) {}
}

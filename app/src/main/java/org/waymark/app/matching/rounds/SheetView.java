package org.waymark.app.matching.rounds;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/**
 * An opening's order of people, for those who fill it.
 *
 * @param kept whether it was kept already; else it is the order of the slate
 * @param open whether it may change today
 */
public record SheetView(
    String round,
    String roundTitle,
    String opening,
    String title,
    LocalDate from,
    LocalDate until,
    boolean kept,
    boolean open,
    List<Line> lines,
    List<Refusal> refusals) {
  public SheetView {
    lines = List.copyOf(lines);
    refusals = List.copyOf(refusals);
  }

  public String action() {
    return "/rounds/" + round + "/openings/" + opening;
  }

  /**
   * Somebody.
   *
   * @param place null for who would not be taken
   * @param passes whether all that is required is there
   */
  public record Line(
      String id,
      String name,
      String role,
      String unit,
      @Nullable Integer place,
      int fit,
      boolean passes) {}
}

package org.waymark.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A fit of 0 to 100 as a bar: one slot per requirement, as wide as its weight, filled as far as its
 * credit; a bracket below shows the likely range. Slots stand in the order of the table beside it.
 *
 * @param low and {@code high}: the likely range; the same as the score where none is known
 */
public record FitBar(int score, int low, int high, List<Slot> slots) {
  private static final double GAP = 0.25;

  public FitBar {
    slots = List.copyOf(slots);
  }

  /** How a requirement is met: by the skill itself, partly or by a near one, or not at all. */
  public enum Kind {
    SAME,
    NEAR,
    MISSING
  }

  /**
   * One requirement.
   *
   * @param weight any unit, the widths are shares of the sum
   * @param credit 0 to 1; what an unsure level costs shows as the thin gap at the end
   */
  public record Slot(double weight, double credit, Kind kind) {}

  /** A rectangle of the drawing, in percent of the width. */
  public record Box(String style, String x, String width) {}

  public boolean ranged() {
    return low < high;
  }

  public List<Box> boxes() {
    double sum = slots.stream().mapToDouble(Slot::weight).sum();
    List<Box> boxes = new ArrayList<>();
    double x = 0;
    for (Slot slot : slots) {
      double width = sum == 0 ? 0 : slot.weight() * 100 / sum;
      double room = Math.max(0, width - 2 * GAP);
      boxes.add(new Box("wm-f-out", percent(x + GAP), percent(room)));
      fill(slot, x + GAP, room * Math.clamp(slot.credit(), 0, 1), boxes);
      x += width;
    }
    return boxes;
  }

  private static void fill(Slot slot, double x, double width, List<Box> boxes) {
    if (slot.kind() == Kind.MISSING || width == 0) {
      return;
    }
    boolean same = slot.kind() == Kind.SAME;
    boxes.add(new Box(same ? "wm-f-m" : "wm-f-a", percent(x), percent(width)));
    if (!same) {
      boxes.add(new Box("wm-f-edge", percent(x), percent(width)));
    }
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}

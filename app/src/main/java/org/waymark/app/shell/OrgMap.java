package org.waymark.app.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company as a picture: columns are levels, taller boxes have more people. Every box is tall
 * enough for its name; of many small units the largest are drawn and the rest are one box.
 */
public record OrgMap(Unit top, int levels) {
  private static final int COLUMN = 320;
  private static final int GAP = 2;
  private static final int TALL = 460;
  private static final int ROW = 22;
  private static final int MOST = 12;

  /**
   * A unit with everything below it.
   *
   * @param people in it and below
   * @param href its page, if it has one
   */
  public record Unit(String name, int people, @Nullable String href, List<Unit> below) {
    public Unit {
      below = List.copyOf(below);
    }
  }

  /**
   * A unit's place in the drawing.
   *
   * @param more of how many units this box is the rest; then {@code unit} is the one above them; 0
   *     for a unit itself
   */
  public record Box(
      Unit unit, int level, double x, double y, double width, double height, int more) {
    /** The name as far as there is room. */
    public String name() {
      int letters = (int) ((width - 60) / 7.5);
      return unit.name().length() <= letters
          ? unit.name()
          : unit.name().substring(0, letters - 1).strip() + "…";
    }
  }

  /** What is drawn below a unit: the largest parts in their order, and how many are left out. */
  private record Parts(List<Unit> drawn, int left) {
    static Parts of(Unit unit) {
      List<Unit> all = unit.below();
      if (all.size() <= MOST) {
        return new Parts(all, 0);
      }
      List<Unit> largest =
          all.stream()
              .sorted(Comparator.comparingInt(Unit::people).reversed())
              .limit(MOST - 1L)
              .toList();
      return new Parts(
          all.stream().filter(largest::contains).toList(), all.size() - largest.size());
    }
  }

  public int width() {
    return levels * COLUMN;
  }

  public int height() {
    return (int) Math.ceil(tall(top, 0));
  }

  public List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    place(top, 0, 0, boxes);
    return boxes;
  }

  private double tall(Unit unit, int level) {
    double share = top.people() == 0 ? TALL : (double) TALL * unit.people() / top.people();
    double own = Math.max(ROW, share);
    if (level + 1 >= levels) {
      return own;
    }
    Parts parts = Parts.of(unit);
    double below = parts.drawn().stream().mapToDouble(part -> tall(part, level + 1)).sum();
    return Math.max(own, below + (parts.left() > 0 ? ROW : 0));
  }

  private void place(Unit unit, int level, double y, List<Box> boxes) {
    boxes.add(box(unit, level, y, tall(unit, level), 0));
    if (level + 1 >= levels) {
      return;
    }
    Parts parts = Parts.of(unit);
    double from = y;
    for (Unit part : parts.drawn()) {
      place(part, level + 1, from, boxes);
      from += tall(part, level + 1);
    }
    if (parts.left() > 0) {
      boxes.add(box(unit, level + 1, from, ROW, parts.left()));
    }
  }

  private static Box box(Unit unit, int level, double y, double height, int more) {
    return new Box(
        unit, level, level * (double) COLUMN, y, COLUMN - (double) GAP, height - GAP, more);
  }
}

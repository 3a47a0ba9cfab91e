package org.waymark.app.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company as a picture: columns are levels, heights are people. */
public record OrgMap(Unit top, int levels) {
  private static final int COLUMN = 320;
  private static final int GAP = 2;
  private static final int TALL = 460;
  private static final int READABLE = 20;

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

  /** A unit's place in the drawing. */
  public record Box(Unit unit, int level, double x, double y, double width, double height) {
    public boolean readable() {
      return height >= READABLE;
    }

    /** The name as far as there is room. */
    public String name() {
      int letters = (int) ((width - 60) / 7.5);
      return unit.name().length() <= letters
          ? unit.name()
          : unit.name().substring(0, letters - 1).strip() + "…";
    }
  }

  public int width() {
    return levels * COLUMN;
  }

  public int height() {
    return TALL;
  }

  public List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    place(top, 0, 0, TALL, boxes);
    return boxes;
  }

  private void place(Unit unit, int level, double y, double height, List<Box> boxes) {
    if (level >= levels) {
      return;
    }
    double drawn = Math.max(1, height - GAP);
    boxes.add(new Box(unit, level, level * (double) COLUMN, y, COLUMN - (double) GAP, drawn));
    double from = y;
    for (Unit part : unit.below()) {
      double share = unit.people() == 0 ? 0 : height * part.people() / unit.people();
      place(part, level + 1, from, share, boxes);
      from += share;
    }
  }
}

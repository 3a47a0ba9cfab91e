package org.waymark.app.shell;

/** How many people are needed and how many there are, as bars on one scale. */
public record Supply(int need, int have) {
  private static final int LEFT = 66;
  private static final int ROOM = 196;
  private static final int SPACE = 6;

  public int gap() {
    return Math.max(0, need - have);
  }

  public int needWidth() {
    return width(need);
  }

  public int haveWidth() {
    return width(have);
  }

  public int needEnd() {
    return LEFT + needWidth() + SPACE;
  }

  public int haveEnd() {
    return LEFT + haveWidth() + SPACE;
  }

  public int gapStart() {
    return LEFT + haveWidth();
  }

  public int gapWidth() {
    return needWidth() - haveWidth();
  }

  private int width(int people) {
    int most = Math.max(1, Math.max(need, have));
    return Math.round((float) ROOM * people / most);
  }
}

package org.waymark.app.growth.model;

/**
 * A cell of the table of an area.
 *
 * @param part one of its parts, or their number for all of them
 * @param family one of the families, or {@code families} for all of them
 */
public record Place(Area area, int part, int family, int families) {
  /** The whole area. */
  static Place all(Area area, int families) {
    return new Place(area, area.parts().size(), families, families);
  }

  public Place ofFamily(int number) {
    return new Place(area, part, number, families);
  }

  public boolean everyFamily() {
    return family == families;
  }

  boolean holds(Post post) {
    int at = area.partOf(post.unit());
    return at >= 0
        && (part == area.parts().size() || at == part)
        && (everyFamily() || family == post.family());
  }
}

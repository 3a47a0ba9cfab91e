package org.waymark.app.growth.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.waymark.app.people.Family;
import org.waymark.app.people.UnitId;

/** Everybody employed and everything asked for, at one moment, as numbers. */
public final class Census {
  private final Instant at;
  private final Areas areas;
  private final List<Family> families;
  private final Workforce workforce;
  private final List<Post> posts;
  private final Map<Integer, Integer> asked;
  private final Catalogue catalogue;
  private final Map<Key, Guarded> guarded = new ConcurrentHashMap<>();

  private record Key(UnitId area, Population population) {}

  public Census(
      Instant at,
      Areas areas,
      List<Family> families,
      Workforce workforce,
      List<Post> posts,
      Catalogue catalogue) {
    this.at = at;
    this.areas = areas;
    this.families = List.copyOf(families);
    this.workforce = workforce;
    this.posts = List.copyOf(posts);
    this.asked = AskedLevels.of(posts);
    this.catalogue = catalogue;
  }

  public Instant at() {
    return at;
  }

  public Areas areas() {
    return areas;
  }

  public List<Family> families() {
    return families;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public List<Post> posts() {
    return posts;
  }

  public int people() {
    return workforce.people();
  }

  /** Families, and the column of those without one. */
  public int columns() {
    return families.size() + 1;
  }

  /** The level from which people count: half of the need is content with it. */
  public int asked(int skill) {
    return asked.getOrDefault(skill, 1);
  }

  /** A unit with all below it, as a cell of the table in which it is a part. */
  public Optional<Place> place(UnitId unit) {
    return areas.of(unit).map(this::place);
  }

  /** An area as a whole. */
  public Place place(Area area) {
    Area above = area.above();
    return above == null
        ? Place.all(area, columns())
        : new Place(above, area.partAbove(), columns(), columns());
  }

  /** Each part of an area. */
  public List<Place> parts(Area area) {
    return IntStream.range(0, area.parts().size())
        .mapToObj(part -> new Place(area, part, columns(), columns()))
        .toList();
  }

  /** People by part of the area and family, made safe and consistent with the areas above. */
  Guarded guarded(Area area, Population population) {
    Key key = new Key(areas.idOf(area), population);
    Guarded known = guarded.get(key);
    if (known == null) {
      int[][] counts = workforce.count(area, population, columns());
      Area above = area.above();
      known =
          above == null
              ? Guarded.of(counts)
              : Guarded.within(counts, guarded(above, population), area.partAbove());
      guarded.put(key, known);
    }
    return known;
  }
}

package org.waymark.app.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A role map with everything in its place: names do not cover each other, lines join circles. */
public record RoleMapDrawing(
    int height,
    List<Band> bands,
    List<Tick> ticks,
    List<Line> lines,
    List<Circle> circles,
    Point you) {
  static final int WIDTH = 710;
  private static final int TODAY = 138;
  private static final int LAST = 612;
  private static final int ROW = 72;
  private static final int PADDING = 16;
  private static final int FOOT = 30;
  private static final int LETTER = 7;
  private static final int LONGEST = 26;
  private static final int FEWEST_YEARS = 3;
  private static final int MOST_YEARS = 8;
  private static final int EVERY_YEAR = 5;

  public record Band(String family, int y, int height) {}

  public record Tick(int years, int x) {}

  public record Line(String style, String width, String path) {}

  public record Point(int x, int y) {}

  public record Circle(RoleMap.Role role, String name, int x, int y, String radius) {}

  static RoleMapDrawing of(RoleMap map) {
    int years = years(map);
    List<Band> bands = new ArrayList<>();
    List<Circle> circles = new ArrayList<>();
    int y = 0;
    for (String family : map.families()) {
      int rows = place(map, family, y, years, circles);
      int height = Math.max(1, rows) * ROW + PADDING;
      bands.add(new Band(family, y, height));
      y += height;
    }
    Point you = new Point(TODAY, bands.isEmpty() ? 0 : PADDING + ROW / 2);
    return new RoleMapDrawing(
        y + FOOT, bands, ticks(years), lines(map, circles, you), circles, you);
  }

  /** As many as the longest way takes, within reason. */
  private static int years(RoleMap map) {
    int most = map.roles().stream().mapToInt(RoleMap.Role::months).max().orElse(0);
    return Math.clamp(Math.ceilDiv(most, 12), FEWEST_YEARS, MOST_YEARS);
  }

  /** Puts the roles of a family into rows from the left, a new row where names would meet. */
  private static int place(RoleMap map, String family, int top, int years, List<Circle> circles) {
    List<Integer> ends = new ArrayList<>();
    List<RoleMap.Role> roles =
        map.roles().stream()
            .filter(r -> r.family().equals(family))
            .sorted(Comparator.comparingInt(RoleMap.Role::months).thenComparing(RoleMap.Role::id))
            .toList();
    for (RoleMap.Role role : roles) {
      String name = cut(role.name());
      int half = Math.max(30, name.length() * LETTER / 2);
      int x = Math.min(at(role.months(), years), WIDTH - half - 8);
      int row = 0;
      while (row < ends.size() && ends.get(row) > x - half) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(0);
      }
      ends.set(row, x + half + LETTER);
      int y = top + PADDING + row * ROW + ROW / 2;
      circles.add(new Circle(role, name, x, y, radius(role.openings())));
    }
    return ends.size();
  }

  private static List<Line> lines(RoleMap map, List<Circle> circles, Point you) {
    Map<String, Point> places = new HashMap<>();
    circles.forEach(c -> places.put(c.role().id(), new Point(c.x(), c.y())));
    places.put(RoleMap.YOU, you);
    return map.moves().stream()
        .filter(m -> places.containsKey(m.from()) && places.containsKey(m.to()))
        .sorted(Comparator.comparing(RoleMap.Move::chosen))
        .map(m -> line(m, places))
        .toList();
  }

  private static Line line(RoleMap.Move move, Map<String, Point> places) {
    Point a = java.util.Objects.requireNonNull(places.get(move.from()));
    Point b = java.util.Objects.requireNonNull(places.get(move.to()));
    int middle = (a.x() + b.x()) / 2;
    String path =
        "M%d %dC%d %d %d %d %d %d"
            .formatted(a.x(), a.y(), middle, a.y(), middle, b.y(), b.x(), b.y());
    Integer people = move.people();
    if (people == null) {
      return new Line(move.chosen() ? "wm-n-sel wm-n-maybe" : "wm-n-edge wm-n-maybe", "2", path);
    }
    return move.chosen()
        ? new Line("wm-n-sel", "4", path)
        : new Line("wm-n-edge", one(2 + Math.min(8, 0.9 * Math.sqrt(people))), path);
  }

  private static List<Tick> ticks(int years) {
    int step = years > EVERY_YEAR ? 2 : 1;
    return java.util.stream.IntStream.rangeClosed(0, years / step)
        .mapToObj(i -> new Tick(i * step, at(i * step * 12, years)))
        .toList();
  }

  private static int at(int months, int years) {
    int all = 12 * years;
    return TODAY + (LAST - TODAY) * Math.clamp(months, 0, all + 3) / all;
  }

  private static String radius(int openings) {
    return one(Math.min(15, 5 + 2.4 * Math.sqrt(openings)));
  }

  private static String cut(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}

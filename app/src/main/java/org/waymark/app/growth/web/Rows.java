package org.waymark.app.growth.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.app.growth.model.Catalogue;
import org.waymark.app.growth.model.Line;
import org.waymark.app.growth.model.Spot;

/**
 * The rows of the grid: skills, or groups of them. A group shows the shortest of its skills, so
 * that what is plenty in one skill does not hide what is missing in another, and so that it tells
 * nothing which its skills do not.
 */
final class Rows {
  private Rows() {}

  /**
   * One row; a skill, or a group with the shortest skill of each column.
   *
   * @param lines of the skill alone, or of every skill in the group
   * @param all the places together, or for a group its widest gap in any of them
   */
  record Row(String name, int group, List<Line> lines, List<Spot> spots, Spot all) {}

  static List<Row> of(List<Line> lines, Criteria criteria, Catalogue catalogue) {
    List<Row> rows =
        criteria.ofSkills() ? skills(lines, criteria, catalogue) : groups(lines, catalogue);
    Comparator<Row> byName = Comparator.comparing(Row::name, String.CASE_INSENSITIVE_ORDER);
    rows.sort(
        criteria.byName()
            ? byName
            : Comparator.comparing(Row::all, Spot.SHORTEST_FIRST).thenComparing(byName));
    return rows;
  }

  private static List<Row> skills(List<Line> lines, Criteria criteria, Catalogue catalogue) {
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      int group = catalogue.groupOf(line.skill());
      if (criteria.wants(group)) {
        rows.add(
            new Row(catalogue.name(line.skill()), group, List.of(line), line.spots(), line.all()));
      }
    }
    return rows;
  }

  private static List<Row> groups(List<Line> lines, Catalogue catalogue) {
    Map<Integer, List<Line>> byGroup = new LinkedHashMap<>();
    lines.forEach(
        line ->
            byGroup
                .computeIfAbsent(catalogue.groupOf(line.skill()), _ -> new ArrayList<>())
                .add(line));
    List<Row> rows = new ArrayList<>();
    byGroup.forEach(
        (group, members) -> {
          List<Spot> spots = new ArrayList<>();
          for (int c = 0; c < members.getFirst().spots().size(); c++) {
            int column = c;
            spots.add(shortest(members.stream().map(l -> l.spots().get(column)).toList()));
          }
          rows.add(
              new Row(
                  catalogue.groups().getOrDefault(group, ""),
                  group,
                  members,
                  spots,
                  shortest(spots)));
        });
    return rows;
  }

  /** Of those that are shown and needed; hidden where nothing of what is needed is shown. */
  private static Spot shortest(List<Spot> spots) {
    List<Spot> needed = spots.stream().filter(s -> s.demand() > 0).toList();
    return needed.stream()
        .filter(Spot::shown)
        .max(Comparator.comparingInt(Spot::shortBy))
        .orElse(needed.isEmpty() ? Spot.NOTHING : Spot.hidden(mostNeeded(needed)));
  }

  private static int mostNeeded(List<Spot> spots) {
    return spots.stream().mapToInt(Spot::demand).max().orElse(0);
  }
}

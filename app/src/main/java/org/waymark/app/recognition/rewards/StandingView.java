package org.waymark.app.recognition.rewards;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a manager stands by the rules, line by line.
 *
 * @param own the manager's own eyes; others read what is reached, and no count: one of few people
 *     would be somebody's secret
 * @param months looked back
 * @param kinds that the points reach
 */
public record StandingView(
    boolean own, int months, int points, List<Line> lines, List<String> kinds) {
  public StandingView {
    lines = List.copyOf(lines);
    kinds = List.copyOf(kinds);
  }

  /**
   * A line of the rules.
   *
   * @param value null where nothing is there, too little to be told, or it is not the reader's
   * @param points given for it
   * @param known whether it can be measured today
   */
  public record Line(
      String measure,
      @Nullable Integer value,
      int least,
      boolean reached,
      int points,
      boolean known) {}

  static StandingView of(Standing standing, java.util.Set<String> known, boolean own) {
    return new StandingView(
        own,
        standing.rules().months(),
        standing.points(),
        standing.rules().lines().entrySet().stream()
            .map(
                e -> {
                  Integer value = standing.measured().get(e.getKey());
                  boolean reached = value != null && value >= e.getValue().least();
                  return new Line(
                      e.getKey(),
                      own ? value : null,
                      e.getValue().least(),
                      reached,
                      reached ? e.getValue().points() : 0,
                      known.contains(e.getKey()));
                })
            .sorted(
                Comparator.comparing((Line l) -> !l.known())
                    .thenComparing(Comparator.comparingInt(Line::points).reversed())
                    .thenComparing(Line::measure))
            .toList(),
        java.util.Arrays.stream(RewardKind.values())
            .filter(standing::eligible)
            .map(RewardKind::code)
            .toList());
  }
}

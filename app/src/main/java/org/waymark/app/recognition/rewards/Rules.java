package org.waymark.app.recognition.rewards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.Refusal;

/**
 * What makes a manager eligible, as one version says.
 *
 * @param months looked back
 * @param lines by the code of their measure
 * @param needed points for each kind
 */
public record Rules(
    int version, int months, Map<String, Line> lines, Map<RewardKind, Integer> needed) {
  private static final int MOST_MONTHS = 36;
  private static final int MOST_LEAST = 1000;
  private static final int MOST_POINTS = 20;
  private static final int MOST_NEEDED = 100;

  /** So many points from so much on. */
  public record Line(int least, int points) {}

  public Rules {
    lines = Map.copyOf(lines);
    needed = Map.copyOf(needed);
  }

  DateSpan span(LocalDate today) {
    return new DateSpan(today.minusMonths(months), today.plusDays(1));
  }

  int points(Map<String, Integer> measured) {
    return lines.entrySet().stream()
        .filter(e -> measured.getOrDefault(e.getKey(), 0) >= e.getValue().least())
        .mapToInt(e -> e.getValue().points())
        .sum();
  }

  int needs(RewardKind kind) {
    return needed.getOrDefault(kind, 0);
  }

  List<Refusal> refusals() {
    List<Refusal> no = new ArrayList<>();
    if (months < 1 || months > MOST_MONTHS) {
      no.add(Refusal.of("recognition.rules.no.months", MOST_MONTHS));
    }
    if (lines.values().stream()
        .anyMatch(l -> l.least() < 1 || l.least() > MOST_LEAST || outside(l.points()))) {
      no.add(Refusal.of("recognition.rules.no.line", MOST_LEAST, MOST_POINTS));
    }
    if (needed.values().stream().anyMatch(n -> n < 1 || n > MOST_NEEDED)) {
      no.add(Refusal.of("recognition.rules.no.needed", MOST_NEEDED));
    }
    return no;
  }

  private static boolean outside(int points) {
    return points < 0 || points > MOST_POINTS;
  }
}

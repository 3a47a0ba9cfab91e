package org.waymark.app.matching.rounds;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.engine.rounds.Certificate;
import org.waymark.engine.rounds.Unplaced;
import org.waymark.measures.Cell;
import org.waymark.measures.OneWay;
import org.waymark.measures.SmallCells;

/**
 * What a certificate says in numbers, without anybody's secret in it: counts below five are hidden,
 * and so is everything where all came out alike, since that would say it of each. Null is hidden.
 *
 * @param people who took part
 * @param first got their first choice
 * @param second got their second or third
 * @param later got a later one
 */
record Figures(
    @Nullable Integer people,
    @Nullable Integer first,
    @Nullable Integer second,
    @Nullable Integer later,
    Map<Unplaced, @Nullable Integer> without) {
  private static final int FEWEST = 5;
  private static final int CHOICES = 3;

  static Figures of(Certificate c) {
    List<Unplaced> reasons = List.of(Unplaced.values());
    int[] counts =
        IntStream.concat(
                IntStream.of(
                    c.firstChoice(), c.topThree() - c.firstChoice(), c.placed() - c.topThree()),
                reasons.stream().mapToInt(why -> c.unplaced().getOrDefault(why, 0)))
            .toArray();
    int all = IntStream.of(counts).sum();
    boolean alike = IntStream.of(counts).anyMatch(n -> n == all);
    OneWay row = new SmallCells(FEWEST).oneWay(counts);
    List<@Nullable Integer> cells =
        row.cells().stream().<@Nullable Integer>map(cell -> alike ? null : count(cell)).toList();
    Map<Unplaced, @Nullable Integer> without = new EnumMap<>(Unplaced.class);
    for (int i = 0; i < reasons.size(); i++) {
      without.put(reasons.get(i), cells.get(CHOICES + i));
    }
    return new Figures(count(row.total()), cells.get(0), cells.get(1), cells.get(2), without);
  }

  private static @Nullable Integer count(Cell cell) {
    return cell instanceof Cell.Shown(int count) ? count : null;
  }

  /** In percent of all who took part; null where that is hidden. */
  @Nullable Integer firstShare() {
    return first == null || people == null || people == 0
        ? null
        : Math.round(100f * first / people);
  }

  @Nullable Integer topThreeShare() {
    return first == null || second == null || people == null || people == 0
        ? null
        : Math.round(100f * (first + second) / people);
  }
}

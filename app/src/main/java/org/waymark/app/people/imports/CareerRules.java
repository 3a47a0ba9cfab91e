package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/** What is wrong with the rows of one person's history. */
final class CareerRules {
  record Problem(HistoryRow row, String column, String value, Refusal why) {}

  private CareerRules() {}

  /**
   * @param rows by their start
   * @param knows whether somebody has this number
   */
  static List<Problem> of(
      List<HistoryRow> rows, @Nullable LocalDate leftOn, Predicate<String> knows) {
    List<Problem> problems = new ArrayList<>();
    @Nullable HistoryRow before = null;
    for (HistoryRow row : rows) {
      LocalDate end = row.endedOn();
      if (end != null && end.isBefore(row.startedOn())) {
        problems.add(
            problem(
                row,
                "ended_on",
                end.toString(),
                "people.import.endsBeforeStart",
                end,
                row.startedOn()));
      }
      if (before != null && overlaps(before, row)) {
        problems.add(
            problem(
                row,
                "started_on",
                row.startedOn().toString(),
                "people.import.overlap",
                row.startedOn(),
                before.endedOn() == null ? before.startedOn() : before.endedOn()));
      }
      if (leftOn != null
          && (row.startedOn().isAfter(leftOn) || (end != null && end.isAfter(leftOn)))) {
        problems.add(
            problem(
                row,
                "ended_on",
                end == null ? "" : end.toString(),
                "people.import.endsAfterLeaving",
                leftOn));
      }
      if (!row.manager().isEmpty() && !knows.test(row.manager())) {
        problems.add(problem(row, "manager", row.manager(), "people.import.manager"));
      }
      before = row;
    }
    return problems;
  }

  /** One that ends on the day when the next begins does not overlap: it ends the evening before. */
  private static boolean overlaps(HistoryRow before, HistoryRow row) {
    LocalDate end = before.endedOn();
    return !row.startedOn().isAfter(before.startedOn())
        || (end != null && end.isAfter(row.startedOn()));
  }

  private static Problem problem(
      HistoryRow row, String column, String value, String why, Object... days) {
    Object[] texts = new Object[days.length];
    for (int i = 0; i < days.length; i++) {
      texts[i] = days[i].toString();
    }
    return new Problem(row, column, value, Refusal.of(why, texts));
  }
}

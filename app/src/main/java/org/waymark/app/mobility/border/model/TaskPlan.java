package org.waymark.app.mobility.border.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be done in a case, from its pack and the answers to the questionnaire. */
public final class TaskPlan {
  /** The number of the analyst's task, which no pack has. */
  public static final int REVIEW = 0;

  private static final int REVIEW_DAYS = 14;
  private static final int AT_LEAST_DAYS = 7;

  private TaskPlan() {}

  /** A task as it should be. */
  public record Wanted(int nr, Area area, TaskOwner owner, LocalDate dueOn, boolean blocking) {}

  /**
   * All of them.
   *
   * @param pack null while there is none for the country
   * @param start the first day there, as far as it is known
   */
  public static List<Wanted> of(
      @Nullable CountryPack pack,
      Stay stay,
      Map<Risk, Answer> answers,
      LocalDate today,
      @Nullable LocalDate start) {
    List<Wanted> all = new ArrayList<>();
    if (risky(answers)) {
      all.add(new Wanted(REVIEW, Area.RISK, TaskOwner.ANALYST, today.plusDays(REVIEW_DAYS), true));
    }
    if (pack != null) {
      LocalDate first = start == null ? begin(pack, stay, today) : start;
      pack.entries().stream()
          .filter(e -> e.appliesTo(stay, answers))
          .map(e -> wanted(e, today, first))
          .forEach(all::add);
    }
    return all;
  }

  /** Whether an analyst has to look. */
  public static boolean risky(Map<Risk, Answer> answers) {
    return answers.entrySet().stream()
        .anyMatch(a -> a.getKey().toAnalyst() && a.getValue().risky());
  }

  private static LocalDate begin(CountryPack pack, Stay stay, LocalDate today) {
    return today.plusWeeks(pack.route(stay).map(CountryPack.Route::weeksTo).orElse(12));
  }

  /** Never before there is time to do it. */
  private static Wanted wanted(CountryPack.Entry entry, LocalDate today, LocalDate start) {
    LocalDate due = start.minusWeeks(entry.weeksBefore());
    LocalDate soonest = today.plusDays(AT_LEAST_DAYS);
    return new Wanted(
        entry.nr(),
        entry.area(),
        entry.owner(),
        due.isBefore(soonest) ? soonest : due,
        entry.blocking() && !entry.area().confidential());
  }
}

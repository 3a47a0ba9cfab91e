package org.waymark.app.matching.snapshot;

import java.util.Comparator;
import java.util.List;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.engine.Limits;
import org.waymark.engine.Requirement;
import org.waymark.engine.Requirements;

/** What the doors say is asked for, as the engine takes it. */
public final class Asked {
  private Asked() {}

  /** Heaviest first; skills that the graph does not know yet are left out until it does. */
  public static Requirements of(List<RequirementsBook.Requirement> asked, int skills) {
    List<RequirementsBook.Requirement> known =
        asked.stream()
            .filter(r -> r.skill().value() < skills)
            .sorted(
                Comparator.comparingInt((RequirementsBook.Requirement r) -> -r.weight())
                    .thenComparing(RequirementsBook.Requirement::skill))
            .limit(Limits.REQUIREMENTS)
            .toList();
    int sum = known.stream().mapToInt(RequirementsBook.Requirement::weight).sum();
    return sum == Requirements.WEIGHT ? exactly(known) : scaled(known);
  }

  private static Requirements exactly(List<RequirementsBook.Requirement> asked) {
    return new Requirements(
        asked.stream()
            .map(r -> new Requirement(r.skill().value(), r.minimum(), r.weight(), r.required()))
            .toList());
  }

  private static Requirements scaled(List<RequirementsBook.Requirement> asked) {
    return Requirements.weighted(
        asked.stream()
            .map(
                r ->
                    new Requirements.Weighted(
                        r.skill().value(), r.minimum(), Math.max(1, r.weight()), r.required()))
            .toList());
  }
}

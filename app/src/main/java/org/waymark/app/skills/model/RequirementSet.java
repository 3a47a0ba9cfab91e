package org.waymark.app.skills.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;
import org.waymark.engine.Requirements;

/** What a role asks for, its weights summing to 10,000, or nothing at all. */
public record RequirementSet(List<Requirement> all) {
  /** What one line of a file, or one row of a form, asks for; any positive weight. */
  public record Wanted(SkillId skill, int minimum, double weight, boolean required) {}

  private static final Comparator<Requirement> HEAVIEST =
      Comparator.comparingInt((Requirement r) -> -r.weight()).thenComparing(Requirement::skill);

  public RequirementSet {
    all = all.stream().sorted(HEAVIEST).toList();
  }

  /** Scales the weights by largest remainder. */
  public static RequirementSet of(List<Wanted> wanted) {
    List<Wanted> sorted = wanted.stream().sorted(Comparator.comparing(Wanted::skill)).toList();
    var shares =
        Requirements.weighted(
            IntStream.range(0, sorted.size())
                .mapToObj(i -> new Requirements.Weighted(i, 1, sorted.get(i).weight(), false))
                .toList());
    return new RequirementSet(
        IntStream.range(0, sorted.size())
            .mapToObj(i -> requirement(sorted.get(i), shares.all().get(i).weight()))
            .toList());
  }

  private static Requirement requirement(Wanted w, int weight) {
    return new Requirement(w.skill(), w.minimum(), weight, w.required());
  }
}

package org.waymark.app.growth.plans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.matching.Supposing.Measure;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.Profiles.Origin;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;
import org.waymark.engine.Certainty;

/** Somebody’s levels against what a goal asks for: what is missing, and what reaching it adds. */
final class Outlook {
  private final Measure measure;
  private final List<Requirement> asked;
  private final List<Estimate> levels;

  Outlook(Measure measure, List<Requirement> asked, List<Estimate> levels) {
    this.measure = measure;
    this.asked = List.copyOf(asked);
    this.levels = List.copyOf(levels);
  }

  /**
   * A skill that is short of what is asked.
   *
   * @param hours of learning to get there
   * @param gain in points of 100, on its own
   */
  record Gap(SkillId skill, int have, int need, boolean required, int hours, int gain) {}

  Readiness now() {
    return Readiness.of(measure.fit(asked, levels));
  }

  /** With these levels reached. */
  Readiness with(Collection<Aim> reached) {
    return Readiness.of(measure.fit(asked, raised(reached)));
  }

  /** In points of 100; nothing where it adds nothing to this goal. */
  int gain(Aim aim) {
    return Math.max(
        0,
        measure.fit(asked, raised(List.of(aim))).displayScore()
            - measure.fit(asked, levels).displayScore());
  }

  int hours(Aim aim) {
    return measure.hours(have(aim.skill()), aim.level());
  }

  int have(SkillId skill) {
    return levels.stream()
        .filter(e -> e.skill().equals(skill))
        .mapToInt(Estimate::level)
        .findFirst()
        .orElse(0);
  }

  /** What is required first, then the most gained for an hour. */
  List<Gap> gaps() {
    return asked.stream()
        .flatMap(r -> gap(r).stream())
        .sorted(
            Comparator.comparing((Gap g) -> !g.required())
                .thenComparingDouble(g -> -(double) g.gain() / Math.max(1, g.hours()))
                .thenComparing(Gap::skill))
        .toList();
  }

  private Optional<Gap> gap(Requirement r) {
    int have = have(r.skill());
    if (have >= r.minimum()) {
      return Optional.empty();
    }
    Aim aim = new Aim(r.skill(), r.minimum());
    return Optional.of(new Gap(r.skill(), have, r.minimum(), r.required(), hours(aim), gain(aim)));
  }

  @Nullable Requirement asks(SkillId skill) {
    return asked.stream().filter(r -> r.skill().equals(skill)).findFirst().orElse(null);
  }

  /** Learned levels count as likely, as everywhere; nothing that is higher already falls. */
  private List<Estimate> raised(Collection<Aim> reached) {
    Map<SkillId, Estimate> all = new HashMap<>();
    levels.forEach(e -> all.put(e.skill(), e));
    for (Aim aim : reached) {
      Estimate before = all.get(aim.skill());
      if (before == null || before.level() < aim.level()) {
        all.put(
            aim.skill(),
            new Estimate(
                aim.skill(),
                aim.level(),
                Certainty.LIKELY,
                Origin.STATEMENTS,
                aim.level(),
                aim.level()));
      }
    }
    return new ArrayList<>(all.values());
  }
}

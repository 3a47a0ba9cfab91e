package org.waymark.app.matching.snapshot;

import java.util.Comparator;
import java.util.List;
import org.waymark.app.skills.Profiles;
import org.waymark.engine.Holding;
import org.waymark.engine.LevelRanges;
import org.waymark.engine.Limits;
import org.waymark.engine.Profile;

/** Levels as the engine takes them. */
final class Held {
  private Held() {}

  /** Skills that the graph does not know yet are left out until it does. */
  static Profile of(List<Profiles.Estimate> estimates, int skills) {
    return Profile.of(
        estimates.stream()
            .filter(e -> known(e, skills))
            .sorted(
                Comparator.comparingInt((Profiles.Estimate e) -> -e.level())
                    .thenComparing(Profiles.Estimate::skill))
            .limit(Limits.HOLDINGS)
            .map(e -> new Holding(e.skill().value(), e.level(), e.certainty()))
            .toList());
  }

  static boolean known(Profiles.Estimate estimate, int skills) {
    return estimate.skill().value() < skills;
  }

  /** Between which levels the truth lies. */
  static LevelRanges ranges(List<Profiles.Estimate> estimates) {
    return LevelRanges.of(
        estimates.stream()
            .filter(e -> e.skill().value() < Limits.SKILLS)
            .map(e -> new LevelRanges.Range(e.skill().value(), e.lowest(), e.highest()))
            .toList());
  }
}

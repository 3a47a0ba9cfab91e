package org.waymark.app.conversations.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

/** What the reader may know of the other's levels; nothing where they may not. */
record GuideLevels(List<Estimate> all) {
  private static final int STRENGTHS = 2;
  private static final int GOOD = 3;

  int of(SkillId skill) {
    return all.stream()
        .filter(e -> e.skill().equals(skill))
        .mapToInt(Estimate::level)
        .findFirst()
        .orElse(0);
  }

  /** Levels that somebody stated, not those that a role merely suggests. */
  List<Estimate> best() {
    return all.stream()
        .filter(e -> e.origin() == Profiles.Origin.STATEMENTS && e.level() >= GOOD)
        .sorted(Comparator.comparingInt(Estimate::level).reversed().thenComparing(Estimate::skill))
        .limit(STRENGTHS)
        .toList();
  }

  /** The heaviest of what is asked that they do not reach. */
  Optional<Requirement> mostMissing(List<Requirement> asked) {
    return asked.stream()
        .filter(r -> of(r.skill()) < r.minimum())
        .max(Comparator.comparingInt(Requirement::weight));
  }
}

package org.waymark.app.desk.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillId;

/** Levels by skill. */
final class Levels {
  private Levels() {}

  static Map<SkillId, Integer> of(List<Estimate> estimates) {
    Map<SkillId, Integer> levels = new HashMap<>();
    estimates.forEach(e -> levels.put(e.skill(), e.level()));
    return levels;
  }
}

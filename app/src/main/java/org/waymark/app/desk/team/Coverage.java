package org.waymark.app.desk.team;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

/**
 * How far levels reach for what is asked, skill by skill. For a manager's eyes: it names what
 * carries over and what is short, and never becomes a number on a page.
 */
record Coverage(List<Requirement> there, List<Requirement> notYet, double share) {
  static Coverage of(List<Requirement> asked, Map<SkillId, Integer> levels) {
    Comparator<Requirement> heaviest =
        Comparator.comparingInt(Requirement::weight).reversed().thenComparing(Requirement::skill);
    double all = 0;
    double reached = 0;
    for (Requirement r : asked) {
      all += r.weight();
      reached += r.weight() * Math.min(1.0, (double) level(r, levels) / r.minimum());
    }
    return new Coverage(
        asked.stream().filter(r -> level(r, levels) >= r.minimum()).sorted(heaviest).toList(),
        asked.stream().filter(r -> level(r, levels) < r.minimum()).sorted(heaviest).toList(),
        all == 0 ? 0 : reached / all);
  }

  private static int level(Requirement r, Map<SkillId, Integer> levels) {
    return levels.getOrDefault(r.skill(), 0);
  }

  Optional<Requirement> strongest() {
    return there.stream().findFirst();
  }

  Optional<Requirement> mostMissing() {
    return notYet.stream().findFirst();
  }
}

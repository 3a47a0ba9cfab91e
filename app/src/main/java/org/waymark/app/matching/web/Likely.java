package org.waymark.app.matching.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillId;
import org.waymark.engine.Holding;
import org.waymark.engine.Part;

/** Between which levels the truth likely lies, of the skills of one person. */
final class Likely {
  private final Map<SkillId, Estimate> levels;

  private Likely(Map<SkillId, Estimate> levels) {
    this.levels = levels;
  }

  static Likely of(Profiles profiles, PersonId person) {
    return new Likely(
        profiles.estimates(List.of(person)).getOrDefault(person, List.of()).stream()
            .collect(Collectors.toMap(Estimate::skill, Function.identity())));
  }

  /** Of the skill that counted; nothing where it is a single level. */
  @Nullable Words of(Part part) {
    Holding via = part.via();
    Estimate level = via == null ? null : levels.get(new SkillId(via.skill()));
    return level == null || level.lowest() == level.highest()
        ? null
        : Words.of("matching.likely", level.lowest(), level.highest());
  }
}

package org.waymark.app.mentoring;

import org.jspecify.annotations.Nullable;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.SkillId;

/**
 * What somebody would like support with: of a mentor a skill, of a coach a question, of a talk the
 * role that the other moved to.
 */
public record Need(
    @Nullable SkillId skill,
    @Nullable CoachQuestion question,
    @Nullable RoleId role,
    String words) {
  public Need {
    words = words.strip();
  }

  public static Need of(SkillId skill, String words) {
    return new Need(skill, null, null, words);
  }

  public static Need of(CoachQuestion question, String words) {
    return new Need(null, question, null, words);
  }

  public static Need of(RoleId role, String words) {
    return new Need(null, null, role, words);
  }
}

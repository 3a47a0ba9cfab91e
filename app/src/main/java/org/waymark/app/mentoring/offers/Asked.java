package org.waymark.app.mentoring.offers;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.SkillId;

/**
 * What somebody looks for, as an address says it; what cannot be read is left out.
 *
 * @param q a skill or role that was typed and not chosen
 */
public record Asked(
    SupportKind kind,
    @Nullable SkillId skill,
    @Nullable CoachQuestion question,
    @Nullable RoleId role,
    String q) {
  public static Asked of(Map<String, String> params) {
    return new Asked(
        kind(params.getOrDefault("kind", "")),
        read(params.getOrDefault("skill", ""), SkillId::of),
        read(params.getOrDefault("question", ""), CoachQuestion::of),
        read(params.getOrDefault("role", ""), RoleId::of),
        text(params.getOrDefault("q", "")));
  }

  private static SupportKind kind(String word) {
    SupportKind kind = read(word, SupportKind::of);
    return kind == null ? SupportKind.MENTOR : kind;
  }

  private static <T> @Nullable T read(String word, Function<String, T> reader) {
    try {
      return word.isEmpty() ? null : reader.apply(word);
    } catch (IllegalArgumentException e) {
      return null; // no form of ours
    }
  }

  private static String text(String typed) {
    String text = typed.replace("\0", "").strip();
    return text.substring(0, Math.min(200, text.length()));
  }

  Asked with(SkillId found) {
    return new Asked(kind, found, question, role, q);
  }

  Asked with(RoleId found) {
    return new Asked(kind, skill, question, found, q);
  }

  /** What somebody looks for with these words. */
  public Need need(String words) {
    return switch (kind) {
      case MENTOR -> new Need(skill, null, null, words);
      case COACH -> new Need(null, question, null, words);
      case TALK -> new Need(null, null, role, words);
    };
  }

  /** The same as an address, without what was typed. */
  public String query() {
    StringBuilder query = new StringBuilder("kind=" + kind.code());
    if (skill != null) {
      query.append("&skill=").append(skill);
    }
    if (question != null) {
      query.append("&question=").append(question.code());
    }
    if (role != null) {
      query.append("&role=").append(role);
    }
    return query.toString();
  }
}

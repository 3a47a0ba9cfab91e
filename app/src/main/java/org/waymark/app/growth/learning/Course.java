package org.waymark.app.growth.learning;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.app.skills.SkillId;

/**
 * Something to learn from.
 *
 * @param code its name in the company's files
 * @param language of two letters, or empty
 * @param link where it is, or empty
 */
public record Course(
    UUID id,
    String code,
    Kind kind,
    String title,
    String provider,
    String language,
    int hours,
    String description,
    String link,
    List<Teaches> skills) {
  public Course {
    skills = List.copyOf(skills);
  }

  /** What sort of thing it is. */
  public enum Kind {
    TRAINING,
    READING,
    PRACTICE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** A skill, and the level that it leads to. */
  public record Teaches(SkillId skill, int level) {}

  /** Whether two say the same, whatever they are numbered. */
  boolean says(Course other) {
    return new Course(
            other.id, code, kind, title, provider, language, hours, description, link, skills)
        .equals(other);
  }
}

package org.waymark.app.skills;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wishes to do with a skill.
 *
 * @param enjoyment 1 to 5, or null
 */
public record Interest(SkillId skill, @Nullable Wish wish, @Nullable Integer enjoyment) {
  /** To use it, to grow in it, or to be asked for it no more. */
  public enum Wish {
    USE,
    GROW,
    RATHER_NOT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Wish of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}

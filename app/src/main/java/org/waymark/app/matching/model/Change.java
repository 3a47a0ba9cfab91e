package org.waymark.app.matching.model;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something elsewhere changed.
 *
 * @param subject the person or the role, where it is about one
 */
public record Change(long id, Kind kind, @Nullable UUID subject) {
  /** What has to be read again. */
  public enum Kind {
    /** One person: employment, levels, whether they may be found. */
    PERSON,
    /** What a role asks for: openings like it, and what is guessed of those who hold it. */
    ROLE,
    /** Everybody, roles and moves. */
    PEOPLE,
    OPENINGS,
    /** Skills and what is near them: all of it. */
    TAXONOMY;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}

package org.waymark.app.skills.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.SkillId;

/** Keeps what shows that somebody has a skill. */
public interface Evidences {
  /** What sort of thing shows it. */
  enum Kind {
    WORK,
    PROJECT,
    COURSE,
    CERTIFICATE,
    CV,
    OTHER;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * One piece of it.
   *
   * @param level at which an achievement shows the skill; null for all else
   * @param link of an achievement, or empty
   */
  record Piece(
      UUID id,
      SkillId skill,
      Kind kind,
      String words,
      LocalDate on,
      @Nullable Integer level,
      String link) {}

  /** The newest first. */
  List<Piece> of(PersonId person);

  void add(PersonId person, SkillId skill, Kind kind, String words, LocalDate on, Instant at);

  /** Only the person's own. */
  boolean remove(PersonId person, UUID piece);
}

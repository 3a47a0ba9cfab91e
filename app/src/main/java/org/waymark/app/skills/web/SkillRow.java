package org.waymark.app.skills.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.skills.Interest.Wish;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.model.Evidences.Kind;
import org.waymark.engine.Certainty;

/**
 * A skill of a person as a page shows it.
 *
 * @param level 0 where only a wish is known
 * @param lowest with {@code highest}: between which levels the truth likely lies
 * @param guessed follows from the role alone
 * @param newest day of the newest statement, or null
 */
public record SkillRow(
    SkillCard skill,
    int level,
    Certainty certainty,
    int lowest,
    int highest,
    boolean guessed,
    List<Told> told,
    List<Shown> shown,
    @Nullable LocalDate newest,
    @Nullable Wish wish,
    @Nullable Integer enjoyment,
    @Nullable UUID dispute) {

  /** What one source said; the name is empty where the person said it. */
  public record Told(String source, int level, String by, LocalDate on, String note) {}

  /** Something that shows it. */
  public record Shown(UUID id, Kind kind, String words, LocalDate on, String link) {}

  public String certaintyKey() {
    return "skills.certainty." + certainty.name().toLowerCase(Locale.ROOT);
  }

  /** Whether the truth may well be another level than the one shown. */
  public boolean ranged() {
    return lowest < highest;
  }

  public boolean disputed() {
    return dispute != null;
  }
}

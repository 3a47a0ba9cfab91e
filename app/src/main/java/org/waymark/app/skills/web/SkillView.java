package org.waymark.app.skills.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.model.Statements;

/**
 * One skill of mine.
 *
 * @param help what would narrow the level most; null where it is not open
 * @param history everything that was said about it
 * @param near the skills nearest to it
 * @param owner names of those who answer a question about the level; empty where nobody is named
 * @param hr whether they do so as HR partners
 * @param opening from whose fit the person came to ask, or null
 * @param words what was typed and refused
 */
public record SkillView(
    SkillRow row,
    @Nullable Words help,
    List<Line> history,
    List<Near> near,
    String owner,
    boolean hr,
    @Nullable UUID opening,
    List<Refusal> refusals,
    String form,
    String words) {
  /** One line of the history; a level of null was taken back. */
  public record Line(Statements.Line said, String by) {
    public @Nullable Integer level() {
      return said.level();
    }
  }

  /**
   * A skill near this one.
   *
   * @param percent what holding it is worth where this one is asked for
   * @param why the evidence, the strongest first
   */
  public record Near(SkillCard skill, int percent, List<Words> why) {}

  public boolean mine() {
    return row.told().stream().anyMatch(t -> t.by().isEmpty());
  }

  public int ownLevel() {
    return row.told().stream()
        .filter(t -> t.source().equals("self"))
        .mapToInt(SkillRow.Told::level)
        .findFirst()
        .orElse(0);
  }
}

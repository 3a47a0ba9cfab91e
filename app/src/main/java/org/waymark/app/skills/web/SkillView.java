package org.waymark.app.skills.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.model.Statements;

/**
 * One skill of mine.
 *
 * @param history everything that was said about it
 * @param owner names of those who answer a question about the level; empty where nobody is named
 * @param hr whether they do so as HR partners
 * @param opening from whose fit the person came to ask, or null
 * @param words what was typed and refused
 */
public record SkillView(
    SkillRow row,
    List<Line> history,
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

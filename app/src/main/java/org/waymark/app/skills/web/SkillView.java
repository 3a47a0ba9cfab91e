package org.waymark.app.skills.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.model.Statements;

/**
 * One skill of mine.
 *
 * @param history everything that was said about it
 * @param owner name of who answers a question about the level; empty: an HR partner
 * @param words what was typed and refused
 */
public record SkillView(
    SkillRow row,
    List<Line> history,
    String owner,
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

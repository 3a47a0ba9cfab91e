package org.waymark.app.skills.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.SkillCard;

/**
 * Somebody's skills as one viewer may see them.
 *
 * @param aspiration only where it is shared and something was said
 * @param found whether they would like to be found, where that is shared; else null
 * @param mayState whether the viewer speaks for them
 * @param chosen the skill whose level the viewer is about to state
 */
public record OthersView(
    PersonCard person,
    List<SkillRow> rows,
    boolean evidence,
    @Nullable Wishes aspiration,
    @Nullable Boolean found,
    boolean mayState,
    @Nullable SkillCard chosen,
    int chosenLevel,
    List<Refusal> refusals,
    String words) {
  /** What was shared of wishes, by name. */
  public record Wishes(
      Aspiration said,
      List<String> roles,
      List<String> families,
      List<String> places,
      List<Words> skills) {}

  public List<SkillRow> stated() {
    return rows.stream().filter(r -> r.level() > 0 && !r.guessed()).toList();
  }

  public List<SkillRow> guessed() {
    return rows.stream().filter(SkillRow::guessed).toList();
  }
}
